//! Which `$ref`s of a text are references, without the grammar: in another file, nobody knows yet what stands there.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::source::Pointer;

/// Keys whose object has names of the author's for keys.
const NAMED: [&str; 22] = [
    "$defs",
    "additionalOperations",
    "callbacks",
    "content",
    "definitions",
    "dependentSchemas",
    "encoding",
    "examples",
    "headers",
    "links",
    "mapping",
    "mediaTypes",
    "parameters",
    "pathItems",
    "paths",
    "patternProperties",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "securitySchemes",
    "webhooks",
];

/// Keys whose value is data.
const DATA: [&str; 6] = ["const", "dataValue", "default", "enum", "example", "value"];

/// Returns the targets of the references and mappings of a text. What is called so in an extension, an example, a default or
/// another value is data, unless a reference leads there.
pub(super) fn targets(root: &Value) -> Vec<&str> {
    let mut found = Vec::new();
    let mut followed = BTreeSet::new();
    let mut open = vec![(root, is_names(root))];
    while let Some((value, named)) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items.iter().map(|item| (item, false))),
            Value::Object(entries) if named => {
                open.extend(entries.values().map(|inner| (inner, false)));
            }
            Value::Object(entries) => {
                for target in own(entries) {
                    found.push(target);
                    let place =
                        target.strip_prefix('#').filter(|_| followed.insert(target));
                    let place = place.map(Pointer::parse);
                    let inside = place.and_then(|place| root.pointer(place.as_str()));
                    open.extend(inside.map(|value| (value, false)));
                }
                open.extend(entries.iter().filter_map(below));
            }
            _ => {}
        }
    }
    found
}

/// Returns the targets that an object itself has.
fn own(entries: &Map<String, Value>) -> impl Iterator<Item = &str> {
    let mapping = entries.get("mapping").and_then(Value::as_object);
    let mapped = mapping.into_iter().flat_map(Map::values);
    let single =
        ["$ref", "defaultMapping"].into_iter().filter_map(|key| entries.get(key));
    single.chain(mapped).filter_map(Value::as_str)
}

/// Returns what stands behind a key, if references can be there, and whether its keys are names.
fn below<'v>((key, value): (&'v String, &'v Value)) -> Option<(&'v Value, bool)> {
    let key = key.as_str();
    // As a list, `examples` are values of a schema.
    let is_data = key.starts_with("x-")
        || DATA.contains(&key)
        || key == "examples" && value.is_array();
    (!is_data).then(|| (value, NAMED.contains(&key)))
}

/// Returns whether a text is a list of components by name, and no component or document itself.
fn is_names(root: &Value) -> bool {
    let entries = root.as_object();
    entries.is_some_and(|entries| entries.values().all(Value::is_object))
}
