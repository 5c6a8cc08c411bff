//! What a document says apart from its words.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

/// Keys that hold words or hints for other tools, and no fact of the API.
const WORDS: [&str; 5] = ["description", "summary", "title", "example", "externalDocs"];

/// Below these keys, names are data and not keywords.
const NAMED: [&str; 8] = [
    "properties",
    "paths",
    "schemas",
    "responses",
    "securitySchemes",
    "variables",
    "content",
    "headers",
];

/// Returns the facts of a document by their places.
///
/// What the document is called, and its list of tags, which has words alone, are none.
pub(crate) fn of(document: &Value) -> BTreeMap<String, Value> {
    let mut bare = strip(document, false);
    if let Some(root) = bare.as_object_mut() {
        root.retain(|key, _| !matches!(key.as_str(), "info" | "tags"));
    }
    let mut facts = BTreeMap::new();
    flatten(&bare, String::new(), &mut facts);
    facts
}

/// Returns the places at which two documents differ, with what each says there.
pub(crate) fn differences(
    expected: &BTreeMap<String, Value>,
    actual: &BTreeMap<String, Value>,
) -> Vec<String> {
    let places: BTreeSet<_> = expected.keys().chain(actual.keys()).collect();
    let differ = places.into_iter().filter(|at| expected.get(*at) != actual.get(*at));
    differ
        .map(|at| {
            format!("{at}: upstream {:?}, ours {:?}", expected.get(at), actual.get(at))
        })
        .collect()
}

/// Drops the words, the extensions of other tools, and what has no meaning where it stands.
fn strip(node: &Value, named: bool) -> Value {
    match node {
        Value::Object(map) => {
            let facts = map.iter().filter(|(key, _)| named || is_fact(key, map));
            let facts = facts.map(|(key, child)| {
                // The values of `scopes` are words; which scopes there are is a fact.
                if key == "scopes" && !named {
                    let scopes = child.as_object().into_iter().flatten();
                    return (
                        key.clone(),
                        scopes.map(|(name, _)| name.clone()).collect(),
                    );
                }
                let names = !named && NAMED.contains(&key.as_str());
                (key.clone(), strip(child, names))
            });
            alone(facts.collect(), named)
        }
        Value::Array(list) => list.iter().map(|child| strip(child, false)).collect(),
        other => other.clone(),
    }
}

/// Returns the reference itself where it is the only part of an `allOf`, which stood there for the words beside it.
fn alone(map: Map<String, Value>, named: bool) -> Value {
    let parts = map.get("allOf").and_then(Value::as_array).map(Vec::as_slice);
    match parts {
        Some([part]) if !named && map.len() == 1 && part["$ref"].is_string() => {
            part.clone()
        }
        _ => Value::Object(map),
    }
}

fn is_fact(key: &str, object: &Map<String, Value>) -> bool {
    match key {
        // Beside a scalar type a list of required properties says nothing: upstream has three of these.
        "required" => {
            object.contains_key("properties") || !object["required"].is_array()
        }
        "x-ory-ratelimit-bucket" => true,
        key => !WORDS.contains(&key) && !key.starts_with("x-"),
    }
}

fn flatten(node: &Value, at: String, facts: &mut BTreeMap<String, Value>) {
    match node {
        Value::Object(map) if !map.is_empty() => {
            let children = map.iter();
            children
                .for_each(|(key, child)| flatten(child, format!("{at}/{key}"), facts));
        }
        Value::Array(list) if !list.is_empty() => {
            let children = list.iter().enumerate();
            children.for_each(|(i, child)| flatten(child, format!("{at}/{i}"), facts));
        }
        leaf => _ = facts.insert(at, leaf.clone()),
    }
}
