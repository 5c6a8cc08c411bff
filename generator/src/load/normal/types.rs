//! `type` as a list, and the type `null`.

use serde_json::{Map, Value, json};

use super::{Entries, Notes};
use crate::load::parse::Path;

const TYPES: [&str; 6] = ["array", "boolean", "integer", "number", "object", "string"];

/// Keywords that stand beside `type` and say by themselves what values are.
const DECIDING: [&str; 5] = ["$ref", "allOf", "anyOf", "enum", "oneOf"];

/// Turns a list of types into one type, into `nullable`, or into an `anyOf`.
pub(super) fn normalise(entries: &mut Entries, path: &Path<'_>, notes: &mut Notes<'_>) {
    let listed = match entries.get("type") {
        Some(Value::String(only)) if only == "null" => vec![only.clone()],
        Some(Value::Array(types)) => {
            let texts = types.iter().map(|ty| ty.as_str().map(str::to_owned));
            let Some(texts) = texts.collect::<Option<Vec<_>>>() else { return };
            texts
        }
        _ => return,
    };
    let known = |ty: &String| ty == "null" || TYPES.contains(&ty.as_str());
    if listed.is_empty() || !listed.iter().all(known) {
        return;
    }
    notes.newer(path, "type", "a list of types, or the type `null`,");
    if listed.iter().any(|ty| ty == "null") {
        entries.insert("nullable".to_owned(), json!(true));
    }
    let mut types: Vec<&str> = TYPES
        .into_iter()
        .filter(|ty| listed.iter().any(|listed| listed == ty))
        .collect();
    if types.contains(&"number") {
        types.retain(|ty| *ty != "integer");
    }
    entries.remove("type");
    match types.as_slice() {
        [] => _ = entries.entry("enum").or_insert_with(|| json!([null])),
        [only] => _ = entries.insert("type".to_owned(), json!(only)),
        _ if DECIDING.iter().any(|key| entries.contains_key(*key)) => {
            notes.left_out(path, "type", json!(types));
        }
        _ => apart(entries, &types),
    }
}

/// Gives each type a schema of its own, with the keywords that are about it.
fn apart(entries: &mut Entries, types: &[&str]) {
    let mut schemas: Vec<Entries> = Vec::new();
    for ty in types {
        let mut schema = Map::new();
        schema.insert("type".to_owned(), json!(ty));
        for keyword in keywords(ty) {
            if let Some(value) = entries.remove(*keyword) {
                schema.insert((*keyword).to_owned(), value);
            }
        }
        let format = entries.get("format").and_then(Value::as_str);
        if format.is_some_and(|format| is_about(format, ty)) {
            schema.extend(entries.remove("format").map(|it| ("format".to_owned(), it)));
        }
        schemas.push(schema);
    }
    entries.remove("format");
    // All types, and nothing more about any of them: anything.
    if types.len() < TYPES.len() - 1 || schemas.iter().any(|schema| schema.len() > 1) {
        entries.insert("anyOf".to_owned(), json!(schemas));
    }
}

fn keywords(ty: &str) -> &'static [&'static str] {
    match ty {
        "array" => &[
            "items",
            "maxItems",
            "minItems",
            "uniqueItems",
            "contains",
            "maxContains",
            "minContains",
            "unevaluatedItems",
        ],
        "integer" | "number" => {
            &["exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum", "multipleOf"]
        }
        "object" => &[
            "additionalProperties",
            "maxProperties",
            "minProperties",
            "patternProperties",
            "properties",
            "propertyNames",
            "required",
            "unevaluatedProperties",
        ],
        "string" => {
            &["contentEncoding", "contentMediaType", "maxLength", "minLength", "pattern"]
        }
        _ => &[],
    }
}

fn is_about(format: &str, ty: &str) -> bool {
    let number = ["int", "uint", "float", "double", "decimal"]
        .iter()
        .any(|name| format.starts_with(name));
    match ty {
        "integer" | "number" => number,
        "string" => !number,
        _ => false,
    }
}
