//! What today's client does with the next document, and what the wire verdict says: the same, kind by kind.
//!
//! All kinds stand in one pair of documents, a schema each, so that one client is compiled. Values of the schemas are made
//! and judged by JSON Schema alone.

use std::collections::BTreeMap;

use ory_sdk_generator::drift::{self, Report, WireVerdict};
use serde_json::{Map, Value, json};
use tests::roundtrip::Between;
use tests::{generated, workspace};

use crate::compare::{Scope, read};

/// The fewest kinds that are tried.
const LEAST: usize = 40;

#[test]
fn what_today_s_client_fails_at_is_what_breaks() {
    let text = workspace::read("tests/fixtures/drift/kinds.yaml").expect("the kinds");
    let kinds: Vec<Value> = serde_yaml::from_str(&text).expect("YAML");
    let inputs = |side: &str| {
        generated::inputs("kinds.json", format!("{:#}", document(&kinds, side)))
    };
    let (old, next) = (inputs("old"), inputs("new"));
    let side = |inputs| read(inputs, Scope::All).unwrap_or_else(|said| panic!("{said}"));
    let report = drift::diff(&side(&old), &side(&next));
    let verdicts = verdicts(&report);
    let client = Between::new("drift-kinds", old, &next);
    let mut client = client.unwrap_or_else(|error| panic!("{error:#}"));
    let (mut wrong, mut failing) = (Vec::new(), 0);
    for kind in &kinds {
        let name = kind["name"].as_str().expect("a name");
        let failure = match kind["sent"].as_bool() {
            Some(true) => client.refused(name),
            _ => client.misread(name),
        };
        let failure = failure.unwrap_or_else(|error| panic!("{error:#}"));
        failing += usize::from(failure.is_some());
        let (wire, rules) =
            verdicts.get(name).cloned().unwrap_or((WireVerdict::None, Vec::new()));
        let agrees = failure.is_some() == (wire == WireVerdict::Breaking);
        // A reason that is not needed any more is one too many.
        if agrees == kind.get("but").is_some() {
            wrong.push(format!("{name}: {rules:?}, and the client: {failure:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(kinds.len() >= LEAST && failing > LEAST / 4, "{failing} of {}", kinds.len());
}

/// Returns the worst verdict on each schema, with the rules.
fn verdicts(report: &Report) -> BTreeMap<&str, (WireVerdict, Vec<&'static str>)> {
    let mut verdicts = BTreeMap::new();
    for entry in &report.entries {
        let place = entry.at().as_str().strip_prefix("/components/schemas/");
        let name = place.and_then(|place| place.split('/').next()).unwrap_or_default();
        let (wire, rules) =
            verdicts.entry(name).or_insert((WireVerdict::None, Vec::new()));
        *wire = entry.wire().max(*wire);
        rules.push(entry.rule.id);
    }
    verdicts
}

/// Returns the document of one side: an operation and a schema for each kind.
fn document(kinds: &[Value], side: &str) -> Value {
    let (mut paths, mut schemas) = (Map::new(), Map::new());
    for kind in kinds {
        let name = kind["name"].as_str().expect("a name");
        let schema = json!({"$ref": format!("#/components/schemas/{name}")});
        let content = json!({"application/json": {"schema": schema}});
        let operation = match kind["sent"].as_bool() {
            Some(true) => json!({"post": {
                "operationId": format!("send{name}"),
                "requestBody": {"required": true, "content": content},
                "responses": {"204": {"description": "Done"}},
            }}),
            _ => json!({"get": {
                "operationId": format!("get{name}"),
                "responses": {"200": {"description": "Found", "content": content}},
            }}),
        };
        paths.insert(format!("/{name}"), operation);
        schemas.insert(name.to_owned(), kind[side].clone());
    }
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Kinds", "version": "1"},
        "servers": [{"url": "https://example.com"}],
        "paths": paths,
        "components": {"schemas": schemas},
    })
}
