//! Slips that can mean one thing only: they are read so, with a warning. What could mean several things stays as it
//! is, for the check to refuse.

mod swagger;
mod types;
mod values;

use std::ptr;

use serde_json::{Map, Value, json};

use super::grammar::{
    DISCRIMINATOR, HEADER, Kind, OPEN_API, Object, PARAMETER, PATH_ITEM, PATHS,
    RESPONSES, SCHEMA,
};
use super::methods::METHODS;
use super::parse::Path;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, codes};
use crate::source::{Positions, Source};

/// How often the text is looked at for how a number is spelt.
const LOOKS: usize = 20;

/// Mends a document in which all that is written in the words of OpenAPI 3.1 still stands so.
pub(super) fn mend(raw: &mut Value, source: &Source, diagnostics: &mut Diagnostics) {
    let mut notes = Notes {
        source: Some(source),
        looks: 0,
        diagnostics,
    };
    value(raw, Kind::Object(&OPEN_API), Path::Root, &mut notes);
}

/// Mends what stands at a place outside of the grammar, and is found by reference.
pub(super) fn mend_at(
    raw: &mut Value,
    kind: Kind,
    path: Path<'_>,
    diagnostics: &mut Diagnostics,
) {
    let mut notes = Notes {
        source: None,
        looks: 0,
        diagnostics,
    };
    value(raw, kind, path, &mut notes);
}

/// What is said on the way, and the text that it is about.
struct Notes<'d> {
    source: Option<&'d Source>,
    looks: usize,
    diagnostics: &'d mut Diagnostics,
}

impl Notes<'_> {
    fn push(&mut self, message: Diagnostic) {
        self.diagnostics.push(message);
    }

    /// Returns how a number is spelt: `1.10` is another version than `1.1`.
    fn spelt(&mut self, number: f64, path: &Path<'_>) -> Option<String> {
        let text = self.written(path)?;
        let is_it =
            text.parse::<f64>().is_ok_and(|read| read.to_bits() == number.to_bits());
        is_it.then_some(text)
    }

    /// Returns the text of a value that is one word.
    fn written(&mut self, path: &Path<'_>) -> Option<String> {
        let source = self.source.filter(|_| self.looks < LOOKS)?;
        self.looks += 1;
        let at = path.pointer();
        let positions = Positions::find(source, [&at]);
        let text = source.text.get(positions.get(&at, 0)?.value.clone())?.trim();
        let is_word = |c: char| c.is_ascii_alphanumeric() || "+-._".contains(c);
        (!text.is_empty() && text.chars().all(is_word)).then(|| text.to_owned())
    }
}

fn value(raw: &mut Value, kind: Kind, path: Path<'_>, notes: &mut Notes<'_>) {
    if let Some(mut meant) = meant(raw, kind) {
        let float = raw.as_f64().filter(|_| raw.is_f64() && meant.is_string());
        if let Some(text) = float.and_then(|number| notes.spelt(number, &path)) {
            meant = text.into();
        }
        let message = format!("{} is read as {}", shown(raw), shown(&meant));
        notes.push(warning(&path, message).help(format!("write {}", shown(&meant))));
        *raw = meant;
        return;
    }
    if let (Some(object), Value::Object(entries)) = (kind.object(), &mut *raw) {
        nothing(entries, object, &path, notes);
        keys(entries, object, &path, notes);
        tag(entries, object, &path, notes);
        if ptr::eq(object, &SCHEMA) {
            types::mend(entries, &path, notes);
            values::mend(entries, &path, notes);
            swagger::schema(entries, &path, notes);
        } else if ptr::eq(object, &PARAMETER) || ptr::eq(object, &HEADER) {
            swagger::parameter(entries, &path, notes);
        }
    }
    let kinds: Vec<Option<Kind>> = match &*raw {
        Value::Object(entries) => {
            entries.keys().map(|key| kind.child(raw, key)).collect()
        }
        _ => Vec::new(),
    };
    match raw {
        Value::Array(items) => {
            let Kind::List(kind) = kind else { return };
            for (index, item) in items.iter_mut().enumerate() {
                value(item, *kind, Path::Item(&path, index), notes);
            }
        }
        Value::Object(entries) => {
            for ((key, inner), kind) in entries.iter_mut().zip(kinds) {
                let Some(kind) = kind else { continue };
                value(inner, kind, Path::Key(&path, key), notes);
            }
        }
        _ => {}
    }
}

/// Gives keys without a value, as YAML has them where something was deleted, what they have nothing of: an empty list or
/// map. Of credentials, nothing is not the same as an empty list; of alternatives and values, it means nothing at all.
fn nothing(
    entries: &mut Map<String, Value>,
    object: &'static Object,
    path: &Path<'_>,
    notes: &mut Notes<'_>,
) {
    const ELSE: [&str; 5] = ["security", "allOf", "anyOf", "oneOf", "enum"];
    if !entries.values().any(Value::is_null) {
        return;
    }
    for key in object.keys.iter().filter(|key| !ELSE.contains(&key.name)) {
        let (empty, what) = match key.kind {
            Kind::List(_) => (json!([]), "list"),
            Kind::Map(_) => (json!({}), "object"),
            _ => continue,
        };
        if let Some(inner) = entries.get_mut(key.name).filter(|it| it.is_null()) {
            let message =
                format!("`{}` without a value is read as an empty {what}", key.name);
            let help = "write what it has, or leave it out";
            notes.push(warning(&Path::Key(path, key.name), message).help(help));
            *inner = empty;
        }
    }
}

/// Returns what a value of the wrong type can only mean.
fn meant(raw: &Value, kind: Kind) -> Option<Value> {
    match (kind, raw) {
        (Kind::Text, Value::Number(_) | Value::Bool(_)) => Some(raw.to_string().into()),
        (Kind::Flag, Value::String(text)) => {
            text.trim().parse::<bool>().ok().map(Value::Bool)
        }
        (Kind::Number | Kind::Count, Value::String(text)) => {
            let number: Value = serde_json::from_str(text.trim()).ok()?;
            number.is_number().then_some(number)
        }
        (Kind::Count, Value::Number(number)) if !number.is_u64() => {
            let number = number.as_f64()?;
            // Every whole number below is exact.
            let fits = number.fract() == 0.0 && (0.0..9e15).contains(&number);
            fits.then(|| serde_json::from_str(&format!("{number:.0}")).ok())?
        }
        (Kind::Word(words), Value::String(word)) if !words.contains(&word.as_str()) => {
            let same = |known: &&&str| known.eq_ignore_ascii_case(word.trim());
            words.iter().find(same).map(|known| (*known).into())
        }
        // `required: "true"` means something else.
        (Kind::List(Kind::Text), Value::String(text)) => {
            let is_flag = text.trim().parse::<bool>().is_ok();
            (!is_flag).then(|| Value::Array(vec![raw.clone()]))
        }
        // So it was in Swagger 2.0.
        (Kind::Object(object), Value::String(text))
            if ptr::eq(object, &DISCRIMINATOR) =>
        {
            Some(json!({ "propertyName": text }))
        }
        (Kind::List(Kind::Map(_)), Value::Object(_)) => {
            Some(Value::Array(vec![raw.clone()]))
        }
        _ => None,
    }
}

/// Mends keys that are the right word in the wrong case (`4xx`, `GET`), and paths that lack their first slash.
fn keys(
    entries: &mut Map<String, Value>,
    object: &'static Object,
    path: &Path<'_>,
    notes: &mut Notes<'_>,
) {
    let right: fn(&str) -> Option<String> = if ptr::eq(object, &RESPONSES) {
        status
    } else if ptr::eq(object, &PATH_ITEM) {
        method
    } else if ptr::eq(object, &PATHS) {
        whole_path
    } else {
        return;
    };
    let renamed: Vec<(String, String)> = entries
        .keys()
        .filter_map(|key| Some((key.clone(), right(key).filter(|right| right != key)?)))
        .collect();
    for (wrong, right) in renamed {
        if entries.contains_key(&right) {
            continue;
        }
        if let Some(inner) = entries.remove(&wrong) {
            let message = format!("`{wrong}` is read as `{right}`");
            let warning = warning(&Path::Key(path, &wrong), message);
            let at = path.pointer().child(&wrong);
            let warning = warning.place(Place::Key(at, 0));
            notes.push(warning.help(format!("write `{right}`")));
            entries.insert(right, inner);
        }
    }
}

/// Mends the word that decides which other keys an object has.
fn tag(
    entries: &mut Map<String, Value>,
    object: &'static Object,
    path: &Path<'_>,
    notes: &mut Notes<'_>,
) {
    let Some(variants) = &object.variants else { return };
    let key = object.keys.iter().find(|key| key.name == variants.tag);
    if let (Some(key), Some(inner)) = (key, entries.get_mut(variants.tag)) {
        value(inner, key.kind, Path::Key(path, key.name), notes);
    }
}

/// Returns how a status is spelt.
fn status(key: &str) -> Option<String> {
    let right = match key.trim() {
        key if key.eq_ignore_ascii_case("default") => "default".to_owned(),
        key => key.to_ascii_uppercase(),
    };
    let is_range = matches!(right.as_bytes(), [b'1'..=b'5', b'X', b'X']);
    let is_code = right.len() == 3 && right.bytes().all(|byte| byte.is_ascii_digit());
    (is_range || is_code || right == "default").then_some(right)
}

fn method(key: &str) -> Option<String> {
    let right = key.to_ascii_lowercase();
    METHODS.contains(&right.as_str()).then_some(right)
}

/// Returns a path with its first slash, unless the key may be something else: an address, or what stands one level too
/// far out.
fn whole_path(key: &str) -> Option<String> {
    let is_path = key.starts_with('{') || key.starts_with(|c: char| c.is_alphanumeric());
    let is_else = key.starts_with("x-") || key.contains(':') || method(key).is_some();
    let is_word = matches!(key, "summary" | "description" | "servers" | "parameters");
    (is_path && !is_else && !is_word).then(|| format!("/{key}"))
}

/// Returns a value as a message shows it, in the spelling of both JSON and YAML.
fn shown(value: &Value) -> String {
    match value {
        Value::Array(items) => match items.as_slice() {
            [only] => format!("a list of {}", shown(only)),
            _ => "a list".to_owned(),
        },
        Value::Object(entries) if entries.values().any(|it| !it.is_string()) => {
            "one object".to_owned()
        }
        other => format!("`{other}`"),
    }
}

fn warning(path: &Path<'_>, message: String) -> Diagnostic {
    Diagnostic::warning(codes::SLIP, &path.pointer(), message)
}
