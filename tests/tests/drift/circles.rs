//! References that lead in circles, to places that are not components or in step with nothing: each pair of places is
//! compared once.

use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};

use crate::compare::{fact, trees};

/// The most that a comparison may take, also where another program takes the processor.
const LIMIT: Duration = Duration::from_secs(60);

/// Returns the document of these schemas, of which an operation returns the one named `Root`.
fn document(schemas: Value) -> Value {
    let content =
        json!({"application/json": {"schema": {"$ref": "#/components/schemas/Root"}}});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Circles", "version": "1"},
        "paths": {"/root": {"get": {
            "operationId": "getRoot",
            "tags": ["circles"],
            "responses": {"200": {"description": "All is well.", "content": content}},
        }}},
        "components": {"schemas": schemas},
    })
}

fn object(key: &str, value: Value) -> Value {
    json!({"type": "object", "properties": {key: value}})
}

fn reference(place: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{place}")})
}

/// Returns the rules and places of what differs.
fn facts(old: Value, new: Value) -> Vec<String> {
    let begin = Instant::now();
    let report = trees(&document(old), &document(new));
    assert!(begin.elapsed() < LIMIT, "it took {:?}", begin.elapsed());
    report.entries.iter().map(fact).collect()
}

/// Each side refers to a place within a component of its own.
#[test]
fn places_within_components() {
    let side = |name: &str, kind: &str| {
        let place = reference(&format!("{name}/properties/next"));
        let mut inner = object("next", place.clone());
        inner["properties"]["name"] = json!({"type": kind});
        json!({"Root": object("first", place), name: object("next", inner)})
    };
    let found = facts(side("Old", "string"), side("New", "integer"));
    let changes: Vec<_> = found.iter().filter(|it| it.starts_with("type")).collect();
    assert_eq!(changes.len(), 1, "told once: {found:#?}");
}

/// Where one side has a reference, the other has an object, and the next time the reverse.
#[test]
fn circles_that_are_not_in_step() {
    let old = json!({"Root": object("a", object("b", reference("Root")))});
    let new = json!({
        "Root": object("a", reference("Half")),
        "Half": object("b", object("a", reference("Half"))),
    });
    let found = facts(old, new);
    assert!(found.iter().any(|it| it.starts_with("reference-replaced")), "{found:#?}");
}

/// Circles of two lengths, whose places meet in pairs.
#[test]
fn circles_of_two_lengths() {
    let side = |count: usize| {
        let inner =
            |at: usize| reference(&format!("P{}/properties/in", (at + 1) % count));
        let parts = (0..count)
            .map(|at| (format!("P{at}"), object("in", object("next", inner(at)))));
        let mut schemas: Map<_, _> = parts.collect();
        schemas.insert("Root".to_owned(), object("first", inner(0)));
        Value::Object(schemas)
    };
    facts(side(30), side(31));
}

/// More places, each of which leads to the next one, than the stack has room for.
#[test]
fn long_chains() {
    let side = |word: &str| {
        let parts = (0..480).map(|at| {
            let next = reference(&format!("P{}/properties/in", (at + 1) % 480));
            let mut inner = object(word, json!({"type": "string"}));
            inner["properties"]["next"] = next;
            (format!("{word}{at}"), object("in", inner))
        });
        let renamed = parts.map(|(name, part)| {
            let text = part.to_string();
            let text = text.replace("schemas/P", &format!("schemas/{word}"));
            (name, serde_json::from_str(&text).expect("JSON"))
        });
        let mut schemas: Map<_, _> = renamed.collect();
        let first = reference(&format!("{word}0/properties/in"));
        schemas.insert("Root".to_owned(), object("first", first));
        Value::Object(schemas)
    };
    facts(side("P"), side("Q"));
}
