//! The words of a document: whether there are any, and whose they are.

use std::collections::BTreeSet;

use serde_json::Value;

/// How many words in a row are no coincidence.
const RUN: usize = 8;

/// What everyone has to write in the same way: names that standards register.
const COMMON: [&str; 2] = [
    "urn ietf params oauth grant type device code",
    "urn ietf params oauth grant type jwt bearer",
];

/// Returns whether a run of words is one that everyone has to write in the same way.
pub(crate) fn is_common(run: &str) -> bool {
    COMMON.contains(&run)
}

/// Returns all runs of eight words of all texts, in lower case and without marks.
pub(crate) fn runs(document: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![document];
    while let Some(node) = open.pop() {
        match node {
            Value::Object(map) => open.extend(map.values()),
            Value::Array(list) => open.extend(list),
            // Patterns, addresses and references have no blanks.
            Value::String(text) if text.contains(char::is_whitespace) => {
                let text = text.to_lowercase();
                let words = text.split(|c: char| !c.is_alphanumeric());
                let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
                found.extend(words.windows(RUN).map(|run| run.join(" ")));
            }
            _ => {}
        }
    }
    found
}

/// Returns the places of operations, parameters, responses, groups and schemas that have no words.
pub(crate) fn missing(document: &Value) -> Vec<String> {
    let mut silent = Vec::new();
    let mut says = |node: &Value, key: &str, at: String| {
        let text = node[key].as_str().unwrap_or_default();
        // What is a reference has its words where it leads.
        if text.trim().is_empty() && node["$ref"].is_null() {
            silent.push(format!("{at}, {key}"));
        }
    };
    for tag in document["tags"].as_array().into_iter().flatten() {
        says(tag, "description", format!("group {}", tag["name"]));
    }
    for kind in ["schemas", "responses"] {
        let all = document["components"][kind].as_object().into_iter().flatten();
        all.for_each(|(name, node)| says(node, "description", format!("{kind}/{name}")));
    }
    let paths = document["paths"].as_object().into_iter().flatten();
    let operations = paths.flat_map(|(_, item)| item.as_object().into_iter().flatten());
    for (_, operation) in operations {
        let id = &operation["operationId"];
        says(operation, "summary", format!("operation {id}"));
        says(operation, "description", format!("operation {id}"));
        for param in operation["parameters"].as_array().into_iter().flatten() {
            says(param, "description", format!("{id}, parameter {}", param["name"]));
        }
        for (status, node) in operation["responses"].as_object().into_iter().flatten() {
            says(node, "description", format!("{id}, response {status}"));
        }
    }
    silent
}
