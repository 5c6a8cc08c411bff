//! Where the normal form moves a schema, or takes it away.

use serde_json::{Map, Value};

use super::APART;
use crate::source::Pointer;

/// The keys whose value has names as keys, so that none of those is a keyword.
const NAMES: [&str; 14] = [
    APART,
    "$defs",
    "callbacks",
    "content",
    "definitions",
    "dependentSchemas",
    "encoding",
    "headers",
    "links",
    "parameters",
    "paths",
    "properties",
    "responses",
    "schemas",
];

/// Returns the first schema on the way to a place that would move, and how it is spelt after what is around it.
pub(super) fn on_the_way(raw: &Value, target: &Pointer) -> Option<(Pointer, String)> {
    let (mut value, mut at) = (raw, Pointer::root());
    let (mut is_name, mut said) = (false, Vec::new());
    let tokens: Vec<String> =
        target.tokens().map(std::borrow::Cow::into_owned).collect();
    let mut rest = tokens.as_slice();
    while let Some((key, after)) = rest.split_first() {
        if !is_name
            && let Value::Object(schema) = value
            && let Some((length, word)) = moves(schema, key, after.first())
        {
            let at = rest[..length].iter().fold(at.clone(), |at, token| at.child(token));
            let is_schema = |found: &&Value| found.is_boolean() || is_movable(found);
            if raw.pointer(at.as_str()).filter(is_schema).is_some() {
                said.push(word);
                return Some((at, said.join(" ")));
            }
        }
        value = match value {
            Value::Object(entries) => entries.get(key)?,
            Value::Array(items) => items.get(key.parse::<usize>().ok()?)?,
            _ => return None,
        };
        if is_name {
            said.push(key.clone());
        }
        is_name = !is_name && NAMES.contains(&key.as_str());
        at = at.child(key);
        rest = after;
    }
    None
}

/// Returns whether it is a schema, and not the reference to one that was put apart.
fn is_movable(value: &Value) -> bool {
    let reference = value.get("$ref").and_then(Value::as_str).unwrap_or_default();
    value.is_object() && !reference.contains(&format!("#/{APART}/"))
}

/// Returns of how many keys the way to what moves consists, where a schema has it, and a word for it.
fn moves(
    schema: &Map<String, Value>,
    key: &str,
    next: Option<&String>,
) -> Option<(usize, String)> {
    let has = |key: &str| schema.contains_key(key);
    let one = |word: &str| Some((1, word.to_owned()));
    let place = |next: &String| {
        let number = next.parse::<usize>().ok()?;
        Some((2, format!("item{}", number.saturating_add(1))))
    };
    match key {
        "prefixItems" => place(next?),
        "items" if schema.get(key).is_some_and(Value::is_array) => place(next?),
        "items" if has("prefixItems") || is_of_several_types(schema) => one("item"),
        "patternProperties" => {
            let letters = next?.chars().filter(char::is_ascii_alphanumeric);
            Some((2, format!("{} value", letters.take(20).collect::<String>())))
        }
        "dependencies" => Some((2, format!("with {}", next?))),
        "additionalProperties" if has("patternProperties") => one("value"),
        "additionalProperties" if is_of_several_types(schema) => one("value"),
        "properties" if is_of_several_types(schema) => Some((2, next?.clone())),
        "unevaluatedProperties" => one("value"),
        "propertyNames" => one("key"),
        "contains" => one("contained"),
        "unevaluatedItems" => one("further item"),
        "contentSchema" => one("content"),
        _ => None,
    }
}

/// Returns whether each type gets a schema of its own.
fn is_of_several_types(schema: &Map<String, Value>) -> bool {
    let types = schema.get("type").and_then(Value::as_array);
    types.is_some_and(|types| types.iter().filter(|ty| **ty != "null").count() > 1)
}
