//! `spec/ory-oauth2.yaml` states the facts of the upstream release that `spec/upstream.toml` names, and no sentence
//! of it.
#![allow(clippy::panic, reason = "a test says what it misses by panicking")]

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use tests::{shared, workspace};

/// Keys that hold words or hints for other tools, and no fact of the API.
const WORDS: [&str; 5] = ["description", "summary", "title", "example", "externalDocs"];

/// Below these keys, names are data and not keywords.
const NAMED: [&str; 7] = [
    "properties",
    "paths",
    "schemas",
    "responses",
    "securitySchemes",
    "variables",
    "content",
];

#[test]
fn the_document_states_the_facts_of_upstream() {
    let Some(upstream) = upstream() else { return };
    let ours = ours();
    let expected = facts(&slice(&upstream));
    let actual = facts(&slice(&ours));
    let differences = differences(&expected, &actual);
    assert!(
        differences.is_empty(),
        "ours differs from upstream:\n{}",
        differences.join("\n")
    );
    for (kind, components) in ours["components"].as_object().expect("components") {
        for name in components.as_object().expect("components by name").keys() {
            let pointer = format!("/components/{kind}/{name}");
            assert!(
                actual["reached"].get(&pointer).is_some(),
                "no operation reaches {pointer}"
            );
        }
    }
}

#[test]
fn the_document_has_words_of_its_own() {
    let Some(upstream) = upstream() else { return };
    let theirs = sentences(&upstream);
    let ours = sentences(&ours());
    assert!(ours.len() > 300, "only {} sentences", ours.len());
    let copied: Vec<_> = ours.intersection(&theirs).collect();
    assert!(copied.is_empty(), "copied from upstream: {copied:#?}");
}

fn upstream() -> Option<Value> {
    let settings = workspace::read("spec/upstream.toml").expect("the settings");
    let release = settings.lines().find_map(|line| line.strip_prefix("release = "))?;
    let text =
        shared::read(&format!("upstream/ory-{}.json", release.trim_matches('"')))?;
    Some(serde_json::from_str(&text).expect("upstream is JSON"))
}

fn ours() -> Value {
    let text = workspace::read("spec/ory-oauth2.yaml").expect("our document");
    serde_yaml::from_str(&text).expect("our document is YAML")
}

/// Keeps the operations tagged `oAuth2`, and the components that they reach.
fn slice(document: &Value) -> Value {
    let tagged = |operation: &Value| {
        let tags = operation["tags"].as_array().into_iter().flatten();
        tags.filter_map(Value::as_str).any(|tag| tag == "oAuth2")
    };
    let mut paths = serde_json::Map::new();
    for (path, item) in document["paths"].as_object().expect("paths") {
        let operations = item.as_object().expect("a path item").iter();
        let kept: serde_json::Map<_, _> = operations
            .filter(|(_, operation)| tagged(operation))
            .map(|(method, operation)| (method.clone(), operation.clone()))
            .collect();
        if !kept.is_empty() {
            paths.insert(path.clone(), Value::Object(kept));
        }
    }
    let paths = Value::Object(paths);
    let mut reached = BTreeMap::new();
    reach(document, &paths, &mut reached);
    serde_json::json!({ "servers": document["servers"], "paths": paths, "reached": reached })
}

fn reach(document: &Value, node: &Value, reached: &mut BTreeMap<String, Value>) {
    let schemes =
        node["security"].as_array().into_iter().flatten().filter_map(Value::as_object);
    for name in schemes.flat_map(|scheme| scheme.keys()) {
        let pointer = format!("/components/securitySchemes/{name}");
        let scheme = document.pointer(&pointer).cloned().unwrap_or_default();
        reached.insert(pointer, scheme);
    }
    if let Some(pointer) =
        node["$ref"].as_str().and_then(|reference| reference.strip_prefix('#'))
    {
        let target =
            document.pointer(pointer).unwrap_or_else(|| panic!("{pointer} dangles"));
        if reached.insert(pointer.to_owned(), target.clone()).is_none() {
            reach(document, target, reached);
        }
    }
    match node {
        Value::Object(map) => {
            map.values().for_each(|child| reach(document, child, reached))
        }
        Value::Array(list) => {
            list.iter().for_each(|child| reach(document, child, reached))
        }
        _ => {}
    }
}

/// Drops the words, extensions of other tools, and what has no meaning where it stands.
fn facts(sliced: &Value) -> Value {
    strip(sliced, false)
}

fn strip(node: &Value, named: bool) -> Value {
    match node {
        Value::Object(map) => {
            let keep = |key: &str| named || is_fact(key, map);
            map.iter()
                .filter(|(key, _)| keep(key))
                .map(|(key, child)| {
                    // The values of `scopes` are words; which scopes there are is a fact.
                    if key == "scopes" && !named {
                        return (
                            key.clone(),
                            child
                                .as_object()
                                .into_iter()
                                .flat_map(|it| it.keys().cloned())
                                .collect(),
                        );
                    }
                    let names =
                        !named && (NAMED.contains(&key.as_str()) || key == "reached");
                    (key.clone(), strip(child, names))
                })
                .collect()
        }
        Value::Array(list) => list.iter().map(|child| strip(child, false)).collect(),
        other => other.clone(),
    }
}

fn is_fact(key: &str, object: &serde_json::Map<String, Value>) -> bool {
    match key {
        // Beside a scalar type a list of required properties says nothing: upstream has three of these.
        "required" => {
            object.contains_key("properties") || !object["required"].is_array()
        }
        "x-ory-ratelimit-bucket" => true,
        key => !WORDS.contains(&key) && !key.starts_with("x-"),
    }
}

fn differences(expected: &Value, actual: &Value) -> Vec<String> {
    let (mut left, mut right) = (BTreeMap::new(), BTreeMap::new());
    flatten(expected, String::new(), &mut left);
    flatten(actual, String::new(), &mut right);
    let keys: BTreeSet<_> = left.keys().chain(right.keys()).collect();
    keys.into_iter()
        .filter(|key| left.get(*key) != right.get(*key))
        .map(|key| {
            format!("{key}: upstream {:?}, ours {:?}", left.get(key), right.get(key))
        })
        .collect()
}

fn flatten(node: &Value, path: String, out: &mut BTreeMap<String, Value>) {
    match node {
        Value::Object(map) if !map.is_empty() => {
            map.iter()
                .for_each(|(key, child)| flatten(child, format!("{path}/{key}"), out));
        }
        Value::Array(list) if !list.is_empty() => {
            let indexed = list.iter().enumerate();
            indexed.for_each(|(i, child)| flatten(child, format!("{path}/{i}"), out));
        }
        leaf => {
            out.insert(path, leaf.clone());
        }
    }
}

/// The sentences of six words or more in all descriptions and summaries.
fn sentences(node: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    match node {
        Value::Object(map) => {
            for (key, child) in map {
                match child {
                    Value::String(text) if WORDS.contains(&key.as_str()) => {
                        found.extend(split(text))
                    }
                    child => found.extend(sentences(child)),
                }
            }
        }
        Value::Array(list) => found.extend(list.iter().flat_map(sentences)),
        _ => {}
    }
    found
}

fn split(text: &str) -> Vec<String> {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    flat.split(". ")
        .filter(|sentence| sentence.split(' ').count() >= 6)
        .map(|sentence| sentence.trim_end_matches('.').to_owned())
        .collect()
}
