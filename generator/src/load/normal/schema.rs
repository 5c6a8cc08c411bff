//! Schemas: the keywords of JSON Schema 2020-12 in the words of OpenAPI 3.0.

use serde_json::{Value, json};

use super::{Entries, Notes, numbers, types, values};
use crate::diagnostic::codes;
use crate::extensions::{SENSITIVE, marks_secret};
use crate::load::parse::Path;

/// Keywords that say something of a schema and nothing of its values.
const SILENT: [&str; 3] = ["$comment", "$schema", "$vocabulary"];

/// Keywords by which references have found the schema.
const NAMING: [&str; 3] = ["$anchor", "$dynamicAnchor", "$id"];

/// Keywords that only narrow what other keywords say.
const NARROWING: [&str; 7] = [
    "contains",
    "dependentRequired",
    "maxContains",
    "minContains",
    "propertyNames",
    "unevaluatedItems",
    "dependencies",
];

/// Keywords that hold of some values.
const CONDITIONS: [&str; 4] = ["dependentSchemas", "else", "if", "then"];

/// Gives a schema its normal form. The schemas in it come later.
pub(super) fn normalise(entries: &mut Entries, path: &Path<'_>, notes: &mut Notes<'_>) {
    values::constant(entries, path, notes);
    tuple(entries, path, notes);
    types::normalise(entries, path, notes);
    numbers::bounds(entries, path, notes);
    values::mixed(entries);
    content(entries, path, notes);
    keys(entries, path, notes);
    properties(entries);
    conditions(entries, path, notes);
    for key in NAMING {
        if entries.get(key).is_some_and(Value::is_string) {
            notes.newer(path, key, &format!("`{key}`"));
            entries.remove(key);
        }
    }
    if notes.version.has_json_schema() {
        examples(entries);
        narrowing(entries, path, notes);
    }
}

/// `prefixItems`, and `items` as a list, become a list whose items are one of several.
fn tuple(entries: &mut Entries, path: &Path<'_>, notes: &mut Notes<'_>) {
    let (places, key) = match (entries.get("prefixItems"), entries.get("items")) {
        (Some(Value::Array(places)), _) => (places.clone(), "prefixItems"),
        (None, Some(Value::Array(places))) => (places.clone(), "items"),
        (_, Some(Value::Bool(allowed))) => {
            let rest = if *allowed { json!({}) } else { json!({ "not": {} }) };
            entries.insert("items".to_owned(), rest);
            return;
        }
        _ => return,
    };
    notes.newer(path, key, "a schema for each place of a list");
    let rest = match entries.get("items").filter(|_| key == "prefixItems") {
        Some(Value::Bool(false)) => None,
        Some(rest @ Value::Object(_)) => Some(rest.clone()),
        _ if is_full(entries, places.len()) => None,
        _ => Some(json!({})),
    };
    let mut distinct: Vec<Value> = Vec::new();
    for place in places.into_iter().chain(rest) {
        let place = if place == true { json!({}) } else { place };
        if place != false && !distinct.contains(&place) {
            distinct.push(place);
        }
    }
    if distinct.len() > 1 {
        let message = "the items are not told apart by position".to_owned();
        notes.warn(codes::LEFT_TO_SERVER, path, key, message);
        let written = entries.get(key).cloned().unwrap_or_default();
        notes.left_out(path, key, written);
    }
    let any = distinct.iter().any(|place| place == &json!({}));
    let items = match distinct.as_slice() {
        [only] => only.clone(),
        _ if any => anything(&distinct),
        _ => json!({ "anyOf": distinct }),
    };
    entries.remove("prefixItems");
    entries.insert("items".to_owned(), items);
}

/// Returns whether a list has no more items than these.
fn is_full(entries: &Entries, places: usize) -> bool {
    let most = entries.get("maxItems").and_then(Value::as_u64);
    most.is_some_and(|most| most <= places as u64)
}

/// A text that holds bytes: `contentEncoding` and `contentMediaType` become a `format`.
fn content(entries: &mut Entries, path: &Path<'_>, notes: &mut Notes<'_>) {
    let text = |key: &str| entries.get(key).and_then(Value::as_str).map(str::to_owned);
    let (encoding, media) = (text("contentEncoding"), text("contentMediaType"));
    if encoding.is_none() && media.is_none() {
        return;
    }
    let key = if encoding.is_some() { "contentEncoding" } else { "contentMediaType" };
    notes.newer(path, key, "what a text holds");
    let format = match (encoding.as_deref(), media) {
        (Some("base64"), _) => Some("byte"),
        (None | Some("binary"), Some(media)) if !is_text(&media) => Some("binary"),
        _ => None,
    };
    let encoding = entries.remove("contentEncoding");
    let media = entries.remove("contentMediaType");
    let is_string = entries.get("type").is_none_or(|ty| ty == "string");
    let format = format.filter(|_| is_string && !entries.contains_key("format"));
    if let Some(format) = format {
        entries.entry("type").or_insert_with(|| json!("string"));
        entries.insert("format".to_owned(), json!(format));
    }
    // A format says one of the two.
    let untold = [
        ("contentEncoding", encoding.filter(|_| format.is_none())),
        ("contentMediaType", media.filter(|_| format != Some("binary"))),
    ];
    for (key, value) in untold {
        if let Some(value) = value {
            notes.left_out(path, key, value);
        }
    }
}

fn is_text(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or_default().trim();
    media.starts_with("text/")
        || ["json", "xml", "yaml", "javascript"].iter().any(|kind| {
            media.ends_with(&format!("/{kind}")) || media.ends_with(&format!("+{kind}"))
        })
}

/// `patternProperties` and `unevaluatedProperties` become `additionalProperties`.
fn keys(entries: &mut Entries, path: &Path<'_>, notes: &mut Notes<'_>) {
    const ADDITIONAL: &str = "additionalProperties";
    if let Some(rest) = entries.remove("unevaluatedProperties") {
        notes.newer(path, "unevaluatedProperties", "`unevaluatedProperties`");
        match entries.contains_key(ADDITIONAL) {
            true => notes.left_out(path, "unevaluatedProperties", rest),
            false => _ = entries.insert(ADDITIONAL.to_owned(), rest),
        }
    }
    let Some(Value::Object(patterns)) = entries.get("patternProperties") else { return };
    let mut kinds: Vec<Value> = Vec::new();
    let rest = entries.get(ADDITIONAL).filter(|rest| **rest != false).cloned();
    // Keys that no pattern matches can be anything where nothing else is said.
    let rest = if entries.contains_key(ADDITIONAL) { rest } else { Some(json!(true)) };
    for kind in patterns.values().cloned().chain(rest) {
        if kind != false && !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    notes.left_to_server(path, "patternProperties", json!(patterns));
    let any = kinds.iter().any(|kind| *kind == true || *kind == json!({}));
    let additional = match kinds.as_slice() {
        [] => json!(false),
        _ if any && !kinds.iter().any(marks_secret) => json!(true),
        _ if any => anything(&kinds),
        [only] => only.clone(),
        _ => json!({ "anyOf": kinds }),
    };
    entries.insert(ADDITIONAL.to_owned(), additional);
    entries.remove("patternProperties");
}

/// Returns a schema that allows everything, and is a secret where one of those is that it replaces.
fn anything(schemas: &[Value]) -> Value {
    match schemas.iter().any(marks_secret) {
        true => json!({ SENSITIVE: true }),
        false => json!({}),
    }
}

/// A property that nothing fits is no property.
fn properties(entries: &mut Entries) {
    if let Some(Value::Object(properties)) = entries.get_mut("properties") {
        properties.retain(|_, schema| *schema != false);
    }
}

/// The first of the `examples` is the `example`.
fn examples(entries: &mut Entries) {
    let Some(Value::Array(examples)) = entries.get_mut("examples") else { return };
    let first = if examples.is_empty() { None } else { Some(examples.swap_remove(0)) };
    entries.remove("examples");
    if let Some(first) = first {
        entries.entry("example").or_insert(first);
    }
}

/// What holds under conditions stays, for the keys that it names. The schemas in `dependencies` are `dependentSchemas`.
fn conditions(entries: &mut Entries, path: &Path<'_>, notes: &mut Notes<'_>) {
    if let Some(Value::Object(dependencies)) = entries.get_mut("dependencies") {
        let is_schema = |value: &Value| value.is_object() || value.is_boolean();
        let (schemas, rest): (Entries, Entries) =
            std::mem::take(dependencies).into_iter().partition(|(_, it)| is_schema(it));
        *dependencies = rest;
        if dependencies.is_empty() {
            entries.remove("dependencies");
        }
        if !schemas.is_empty() {
            entries.entry("dependentSchemas").or_insert_with(|| schemas.into());
        }
    }
    for key in CONDITIONS {
        let Some(value) = entries.get(key) else { continue };
        notes.newer(path, key, &format!("`{key}`"));
        let is_sound = match value {
            Value::Object(_) => true,
            Value::Bool(_) => key != "dependentSchemas",
            _ => false,
        };
        if !is_sound {
            let value = entries.remove(key).unwrap_or_default();
            notes.left_to_server(path, key, value);
        } else if has_keys(value) {
            let message = format!(
                "the SDK does not check `{key}`, the server does; the keys that it names are optional"
            );
            notes.warn(codes::LEFT_TO_SERVER, path, key, message);
        } else {
            let message = format!("the SDK does not check `{key}`; the server does");
            notes.warn(codes::LEFT_TO_SERVER, path, key, message);
        }
    }
}

/// Returns whether there may be properties in a schema.
fn has_keys(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().any(has_keys),
        Value::Object(entries) => {
            entries.contains_key("properties")
                || entries.contains_key("$ref")
                || entries.values().any(has_keys)
        }
        _ => false,
    }
}

fn narrowing(entries: &mut Entries, path: &Path<'_>, notes: &mut Notes<'_>) {
    for key in SILENT {
        entries.remove(key);
    }
    if let Some(value) = entries.remove("$dynamicRef") {
        let message = "what `$dynamicRef` leads to depends on which schema it is used in; \
            here, it is read as any JSON";
        notes.left_out(path, "$dynamicRef", value);
        notes.warn(codes::LEFT_TO_SERVER, path, "$dynamicRef", message.to_owned());
    }
    if entries.get("contentSchema").is_some_and(|it| !it.is_object() && !it.is_boolean())
    {
        let value = entries.remove("contentSchema").unwrap_or_default();
        notes.left_out(path, "contentSchema", value);
    }
    for key in NARROWING {
        let Some(value) = entries.remove(key) else { continue };
        if key != "propertyNames" || says_more_than_text(&value) {
            notes.left_to_server(path, key, value);
        }
    }
}

/// Returns whether a schema of keys says more than that they are texts, which they all are.
fn says_more_than_text(names: &Value) -> bool {
    let quiet = ["type", "title", "description", "example", "examples"];
    let keys = names.as_object().into_iter().flat_map(|names| names.keys());
    keys.into_iter().any(|key| !quiet.contains(&key.as_str()))
}
