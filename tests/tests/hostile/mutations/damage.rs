//! What is done to a document.

use proptest::prelude::{Just, Strategy, any};
use proptest::prop_oneof;
use serde_json::{Value, json};

/// One change. Numbers choose among what there is, so that every change fits every document.
#[derive(Debug, Clone)]
pub(super) struct Damage {
    kind: Kind,
    place: u32,
    other: u32,
}

#[derive(Debug, Clone, Copy)]
enum Kind {
    /// Deletes a node.
    Delete,
    /// Puts a value of another type in its place.
    Retype,
    /// Writes a key twice.
    Duplicate,
    /// Renames a key.
    Rename,
    /// Copies a node over another.
    Copy,
    /// Exchanges two nodes.
    Exchange,
    /// Puts hostile text in place of a text.
    Text,
    /// Points a reference elsewhere.
    Redirect,
    /// Puts a node one object or list deeper.
    Wrap,
}

/// Text that means something to someone on the way.
const TEXTS: [&str; 24] = [
    "",
    " ",
    "\0",
    "\"]",
    "\"#",
    "*/",
    "//!",
    "{{}}",
    "${x}",
    "a\nb",
    "\r",
    "\u{202e}",
    "日本",
    "🦀",
    "self",
    "Self",
    "r#type",
    "../../x",
    "con",
    "```\npanic!()\n```",
    "<script>",
    "[x](y)",
    "null",
    "010",
];

/// Keys of OpenAPI, which mean something where they do not belong.
const KEYS: [&str; 20] = [
    "$ref",
    "type",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "items",
    "properties",
    "required",
    "enum",
    "nullable",
    "additionalProperties",
    "discriminator",
    "format",
    "default",
    "in",
    "schema",
    "content",
    "responses",
    "x-sdk-paging",
];

pub(super) fn strategy() -> impl Strategy<Value = Damage> {
    let kind = prop_oneof![
        3 => Just(Kind::Delete),
        2 => Just(Kind::Retype),
        1 => Just(Kind::Duplicate),
        2 => Just(Kind::Rename),
        2 => Just(Kind::Copy),
        2 => Just(Kind::Exchange),
        6 => Just(Kind::Text),
        2 => Just(Kind::Redirect),
        1 => Just(Kind::Wrap),
    ];
    (kind, any::<u32>(), any::<u32>()).prop_map(|(kind, place, other)| Damage {
        kind,
        place,
        other,
    })
}

/// Damages a document. Returns the pointers of the entries that are to be written twice.
pub(super) fn apply(tree: &mut Value, damages: &[Damage]) -> Vec<String> {
    let mut twice = Vec::new();
    for damage in damages {
        let places = places(tree);
        let Some(at) = choose(&places, damage.place) else { continue };
        let other = choose(&places, damage.other).cloned().unwrap_or_default();
        match damage.kind {
            Kind::Delete => _ = take(tree, at),
            Kind::Retype => put(tree, at, &retyped(damage.other)),
            Kind::Duplicate => twice.push(at.clone()),
            Kind::Rename => rename(tree, at, damage.other),
            Kind::Copy => {
                let value = tree.pointer(&other).cloned().unwrap_or_default();
                put(tree, at, &value);
            }
            Kind::Exchange => {
                let one = tree.pointer(at).cloned().unwrap_or_default();
                let two = tree.pointer(&other).cloned().unwrap_or_default();
                put(tree, at, &two);
                put(tree, &other, &one);
            }
            Kind::Text => {
                let texts: Vec<String> = places
                    .iter()
                    .filter(|at| tree.pointer(at).is_some_and(Value::is_string))
                    .cloned()
                    .collect();
                let text = TEXTS[damage.other as usize % TEXTS.len()];
                if let Some(at) = choose(&texts, damage.place) {
                    put(tree, at, &json!(text));
                }
            }
            Kind::Redirect => {
                let ends = |at: &&String| at.ends_with("/$ref");
                let references: Vec<String> =
                    places.iter().filter(ends).cloned().collect();
                if let Some(at) = choose(&references, damage.place) {
                    put(tree, at, &json!(format!("#{other}")));
                }
            }
            Kind::Wrap => {
                let value = tree.pointer(at).cloned().unwrap_or_default();
                let key = KEYS[damage.other as usize % KEYS.len()];
                let list = damage.other % 2 == 0;
                put(tree, at, &if list { json!([value]) } else { json!({key: value}) });
            }
        }
    }
    twice
}

fn choose(places: &[String], choice: u32) -> Option<&String> {
    places.get(choice as usize % places.len().max(1))
}

fn retyped(choice: u32) -> Value {
    let text = TEXTS[choice as usize / 16 % TEXTS.len()];
    match choice % 16 {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(-1),
        3 => json!(1e300),
        4 => json!(u64::MAX),
        5 => json!([]),
        6 => json!({}),
        7 => json!([null]),
        8 => json!({text: text}),
        9 => json!({"$ref": "#/components/schemas/Gone"}),
        10 => json!({"$ref": "#"}),
        11 => json!({"type": "object", "properties": {text: {}}}),
        12 => json!({"enum": [text, 1, null]}),
        13 => json!({"allOf": [{}, {"type": "string"}]}),
        14 => json!(["string", "null"]),
        _ => json!(text),
    }
}

fn rename(tree: &mut Value, at: &str, choice: u32) {
    let Some((parent, key)) = at.rsplit_once('/') else { return };
    let key = unescaped(key);
    let Some(Value::Object(entries)) = tree.pointer_mut(parent) else { return };
    let Some(value) = entries.remove(&key) else { return };
    let index = choice as usize / 4;
    let name = match choice % 4 {
        0 => KEYS[index % KEYS.len()].to_owned(),
        1 => TEXTS[index % TEXTS.len()].to_owned(),
        2 => key.to_uppercase(),
        // A letter too few.
        _ => key.chars().skip(1).collect(),
    };
    entries.insert(name, value);
}

fn take(tree: &mut Value, at: &str) -> Option<Value> {
    let (parent, key) = at.rsplit_once('/')?;
    match tree.pointer_mut(parent)? {
        Value::Object(entries) => entries.remove(&unescaped(key)),
        Value::Array(items) => {
            let index: usize = key.parse().ok()?;
            (index < items.len()).then(|| items.remove(index))
        }
        _ => None,
    }
}

fn put(tree: &mut Value, at: &str, value: &Value) {
    // Copies of copies would grow without end.
    let is_large = value.to_string().len() > 20_000;
    if let Some(place) = tree.pointer_mut(at).filter(|_| !is_large) {
        *place = value.clone();
    }
}

/// Lists the pointers of all nodes but the root.
fn places(tree: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![(String::new(), tree)];
    while let Some((at, value)) = open.pop() {
        match value {
            Value::Object(entries) => {
                for (key, value) in entries {
                    open.push((format!("{at}/{}", escaped(key)), value));
                }
            }
            Value::Array(items) => {
                for (index, value) in items.iter().enumerate() {
                    open.push((format!("{at}/{index}"), value));
                }
            }
            _ => {}
        }
        if !at.is_empty() {
            found.push(at);
        }
    }
    found
}

fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn unescaped(key: &str) -> String {
    key.replace("~1", "/").replace("~0", "~")
}

/// Prints a tree as JSON, the entries at the pointers of `twice` two times.
pub(super) fn print(tree: &Value, twice: &[String]) -> String {
    let mut text = String::new();
    print_at(tree, "", twice, &mut text);
    text
}

fn print_at(value: &Value, at: &str, twice: &[String], text: &mut String) {
    match value {
        Value::Object(entries) => {
            text.push('{');
            let mut first = true;
            for (key, value) in entries {
                let at = format!("{at}/{}", escaped(key));
                let times = 1 + usize::from(twice.contains(&at));
                for _ in 0..times {
                    text.push_str(if first { "" } else { "," });
                    first = false;
                    *text += &format!("{}:", json!(key));
                    print_at(value, &at, twice, text);
                }
            }
            text.push('}');
        }
        Value::Array(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                text.push_str(if index == 0 { "" } else { ",\n" });
                print_at(item, &format!("{at}/{index}"), twice, text);
            }
            text.push(']');
        }
        scalar => *text += &scalar.to_string(),
    }
}
