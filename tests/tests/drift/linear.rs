//! What a comparison costs grows with the documents, and not with their square.

use std::fs;
use std::time::{Duration, Instant};

use ory_sdk_generator::drift::{self, Side, format};
use serde_json::{Map, Value, json};

use tests::generated;

use crate::compare::{Scope, read_anew};

/// The larger document has so many times as much of what changes.
const TIMES: usize = 4;
/// Twice as much may take at most `2.pow(MOST)` of the time.
const MOST: f64 = 1.3;
/// What other programs do to a measurement is not repeated.
const TRIES: usize = 3;

/// Makes one of the two documents, with so many of what changes between them.
type Make = fn(usize, bool) -> Value;

/// What changes, how many the smaller document has, and how the documents are made.
const AXES: [(&str, usize, Make); 7] = [
    ("alternatives without names", 250, alternatives),
    ("alternatives with names", 100, variants),
    ("moved operations", 200, moved),
    ("moved operations that are alike", 200, alike),
    ("values of an enum", 2_000, values),
    ("schemas that were renamed, each by what it refers to", 100, renamed),
    ("parts of a composed object", 200, parts),
];

fn document(paths: Value, schemas: Value) -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Much", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

fn name(is_new: bool, index: usize) -> String {
    format!("{}{index}", if is_new { "New" } else { "Old" })
}

fn to(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn getter(id: usize, schema: &Value) -> Value {
    let content = json!({"application/json": {"schema": schema}});
    json!({"get": {
        "operationId": format!("get{id}"),
        "responses": {"200": {"description": "It", "content": content}},
    }})
}

fn object(property: &str) -> Value {
    json!({"type": "object", "required": [property], "properties": {property: {"type": "string"}}})
}

fn one(schemas: Map<String, Value>) -> Value {
    document(json!({"/it": getter(0, &to("It"))}), schemas.into())
}

fn alternatives(count: usize, is_new: bool) -> Value {
    let all: Vec<Value> = (0..count).map(|index| object(&name(is_new, index))).collect();
    one([("It".to_owned(), json!({"anyOf": all}))].into_iter().collect())
}

fn variants(count: usize, is_new: bool) -> Value {
    let names: Vec<String> = (0..count).map(|index| name(is_new, index)).collect();
    let all: Vec<Value> = names.iter().map(|name| to(name)).collect();
    let mut schemas: Map<String, Value> =
        names.iter().map(|name| (name.clone(), object(name))).collect();
    schemas.insert("It".to_owned(), json!({"oneOf": all}));
    one(schemas)
}

fn paths(count: usize, is_new: bool, schema: impl Fn(usize) -> Value) -> Value {
    let start = if is_new { "/v2" } else { "" };
    let path = |index| (format!("{start}/it{index}"), getter(index, &schema(index)));
    let paths: Map<String, Value> = (0..count).map(path).collect();
    document(paths.into(), json!({}))
}

fn moved(count: usize, is_new: bool) -> Value {
    paths(count, is_new, |index| object(&format!("p{index}")))
}

fn alike(count: usize, is_new: bool) -> Value {
    paths(count, is_new, |_| json!({"type": "string"}))
}

fn values(count: usize, is_new: bool) -> Value {
    let all: Vec<String> = (0..count).map(|index| name(is_new, index)).collect();
    let schema = json!({"type": "string", "enum": all});
    one([("It".to_owned(), schema)].into_iter().collect())
}

fn renamed(count: usize, is_new: bool) -> Value {
    let schema = |index: usize| {
        let mut schema = object(&format!("p{index}"));
        if index + 1 < count {
            schema["properties"]["next"] = to(&name(is_new, index + 1));
        }
        (name(is_new, index), schema)
    };
    let schemas: Map<String, Value> = (0..count).map(schema).collect();
    document(json!({"/it": getter(0, &to(&name(is_new, 0)))}), schemas.into())
}

fn parts(count: usize, is_new: bool) -> Value {
    let all: Vec<Value> = (0..count).map(|index| object(&name(is_new, index))).collect();
    one([("It".to_owned(), json!({"allOf": all}))].into_iter().collect())
}

#[test]
fn what_a_comparison_costs_grows_with_the_documents() {
    for (what, count, make) in AXES {
        let read = |count| [false, true].map(|is_new| read(&make(count, is_new)));
        let (small, large) = (read(count), read(count * TIMES));
        let steps = f64::from(u32::try_from(TIMES).expect("a few")).ln();
        let exponent = || (cost(&large) / cost(&small)).ln() / steps;
        let least = (0..TRIES).map(|_| exponent()).fold(f64::INFINITY, f64::min);
        assert!(least < MOST, "{what}: the exponent is {least:.2}");
    }
}

/// A base whose mapping has so many values; the schemas that they lead to include the base, or do not.
fn mapped(count: usize, inherit: bool) -> Value {
    let heir = |index: usize| match inherit {
        true => json!({"allOf": [to("It"), object(&format!("p{index}"))]}),
        false => object(&format!("p{index}")),
    };
    let mut schemas: Map<String, Value> =
        (0..count).map(|index| (name(true, index), heir(index))).collect();
    let mapping = (0..count).map(|index| {
        let to = format!("#/components/schemas/{}", name(true, index));
        (format!("v{index}"), Value::from(to))
    });
    let mut base = object("kind");
    base["properties"]["note"] = json!({"type": "string"});
    base["discriminator"] =
        json!({"propertyName": "kind", "mapping": mapping.collect::<Map<_, _>>()});
    schemas.insert("It".to_owned(), base);
    one(schemas)
}

#[test]
fn what_a_mapping_costs_to_read_grows_with_it() {
    for inherit in [false, true] {
        let [small, large] = [200, 200 * TIMES].map(|count| mapped(count, inherit));
        let cost = |tree: &Value| {
            let start = spent();
            let side = read(tree);
            assert!(!side.api.types.is_empty());
            (spent() - start).as_secs_f64()
        };
        let steps = f64::from(u32::try_from(TIMES).expect("a few")).ln();
        let exponent = || (cost(&large) / cost(&small)).ln() / steps;
        let least = (0..TRIES).map(|_| exponent()).fold(f64::INFINITY, f64::min);
        assert!(
            least < MOST,
            "schemas that include the base: {inherit}; the exponent is {least:.2}"
        );
    }
}

fn read(tree: &Value) -> Side {
    let inputs = generated::inputs("much.json", tree.to_string());
    read_anew(&inputs, Scope::All).expect("a sound document")
}

/// Returns the seconds that it takes to compare two documents and to tell what was found.
fn cost([old, new]: &[Side; 2]) -> f64 {
    let start = spent();
    let report = drift::diff(old, new);
    assert!(!report.entries.is_empty() && !format::text(&report, false).is_empty());
    (spent() - start).as_secs_f64()
}

/// Returns the time that this thread was given, where the system says it; else the time of the day.
fn spent() -> Duration {
    static BEGIN: std::sync::LazyLock<Instant> = std::sync::LazyLock::new(Instant::now);
    let said = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = said.and_then(|said| said.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| BEGIN.elapsed(), Duration::from_nanos)
}
