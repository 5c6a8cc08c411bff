//! A small part of a large document, whole in itself.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// How many operations a part has at most.
const OPERATIONS: usize = 3;
/// How many components, at most: what is beyond is any value. Some documents hang together.
const COMPONENTS: usize = 40;

/// Returns a part of a document: some operations, and all that they reach. `choice` says which.
pub(super) fn part(document: &Value, choice: u32) -> Value {
    let mut part = Map::new();
    for (key, value) in document.as_object().into_iter().flatten() {
        if !matches!(key.as_str(), "paths" | "components") {
            part.insert(key.clone(), value.clone());
        }
    }
    let paths = document["paths"].as_object();
    let count = paths.map_or(0, Map::len).max(1);
    let first = choice as usize % count;
    let taken =
        paths.into_iter().flatten().cycle().skip(first).take(OPERATIONS.min(count));
    let taken: Map<String, Value> =
        taken.map(|(path, item)| (path.clone(), item.clone())).collect();
    let mut open: Vec<String> = Vec::new();
    references(&Value::Object(taken.clone()), &mut open);
    part.insert("paths".to_owned(), taken.into());

    let mut components = json!({});
    // Security schemes are named and not referred to.
    if let Some(schemes) = document["components"].get("securitySchemes") {
        components["securitySchemes"] = schemes.clone();
    }
    let mut seen = BTreeSet::new();
    while let Some(reference) = open.pop() {
        let Some((kind, name)) = component(&reference) else { continue };
        if !seen.insert(reference.clone()) {
            continue;
        }
        let found = document["components"][&*kind].get(&*name);
        let value = match found {
            Some(value) if seen.len() <= COMPONENTS => value.clone(),
            Some(_) if kind == "schemas" => json!({}),
            Some(value) => value.clone(),
            None => continue,
        };
        references(&value, &mut open);
        components[&*kind][&*name] = value;
    }
    part.insert("components".to_owned(), components);
    Value::Object(part)
}

/// Returns the kind and name of a component that a reference leads to.
fn component(reference: &str) -> Option<(String, String)> {
    let (kind, name) = reference.strip_prefix("#/components/")?.split_once('/')?;
    let name = name.split('/').next()?;
    Some((kind.to_owned(), name.replace("~1", "/").replace("~0", "~")))
}

fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        Value::Object(entries) => {
            for (key, value) in entries {
                match value {
                    Value::String(text) if key == "$ref" => found.push(text.clone()),
                    // A mapping of a discriminator refers to schemas, too.
                    Value::String(text) if text.starts_with("#/components/") => {
                        found.push(text.clone());
                    }
                    value => references(value, found),
                }
            }
        }
        _ => {}
    }
}
