//! What the words of OpenAPI become.

use ory_sdk_generator::source::Pointer;
use serde_json::{Value, json};

use super::Schemas;

/// Returns the schemas of a document that one of them leads to, that one first.
fn defs(version: &str, schemas: Value, name: &str) -> Value {
    let tree = json!({"openapi": version, "components": {"schemas": schemas}});
    let mut schemas = Schemas::new(&tree, "main.yaml");
    let at = Pointer::parse("/components/schemas").child(name);
    assert_eq!(schemas.index(&at), 0);
    schemas.text()["$defs"].take()
}

#[test]
fn what_3_0_says_in_other_words_is_translated() {
    let a = json!({
        "type": "object",
        "properties": {
            "n": {"type": "integer", "format": "int32", "minimum": 0, "exclusiveMinimum": true, "nullable": true},
            "b": {"$ref": "#/components/schemas/B", "description": "Nothing counts beside it."},
            "c": {"anyOf": [{"type": "string"}, {"nullable": true}]},
        },
        "x-note": {"$ref": "#/nowhere"},
    });
    let found =
        defs("3.0.3", json!({"A": a, "B": {"type": "string", "format": "byte"}}), "A");
    let n = json!({
        "type": "integer", "format": "int32", "exclusiveMinimum": 0,
        "allOf": [{"minimum": i32::MIN, "maximum": i32::MAX}],
    });
    assert_eq!(found["0"]["properties"]["n"], json!({"anyOf": [{"const": null}, n]}));
    assert_eq!(found["0"]["properties"]["b"], json!({"$ref": "#/$defs/1"}));
    assert_eq!(found["0"]["properties"]["c"]["anyOf"][1], json!({"const": null}));
    assert_eq!(found["0"].get("x-note"), None);
    assert!(found["1"]["allOf"][0]["pattern"].is_string(), "{found}");
}

#[test]
fn what_3_1_says_stays_as_it_is() {
    let a = json!({
        "$id": "https://example.com/a", "$ref": "#/components/schemas/B", "type": ["string", "null"],
        "exclusiveMinimum": 3, "nullable": true,
    });
    let found = defs("3.1.0", json!({"A": a, "B": {"const": 1}}), "A");
    let kept = json!({"$ref": "#/$defs/1", "type": ["string", "null"], "exclusiveMinimum": 3, "nullable": true});
    assert_eq!(found, json!({"0": kept, "1": {"const": 1}}));
}

#[test]
fn a_discriminator_says_the_tags_of_each_branch() {
    let kind = json!({"type": "object", "properties": {"kind": {"type": "string"}}});
    let union = json!({
        "oneOf": [{"$ref": "#/components/schemas/B"}, {"$ref": "#/components/schemas/C"}],
        "discriminator": {"propertyName": "kind", "mapping": {"b1": "B", "b2": "#/components/schemas/B"}},
    });
    let found = defs("3.0.3", json!({"A": union, "B": kind, "C": kind}), "A");
    let tags = |branch: usize| {
        found["0"]["oneOf"][branch]["allOf"][1]["properties"]["kind"]["enum"].clone()
    };
    assert_eq!((tags(0), tags(1)), (json!(["b1", "b2"]), json!(["C"])));
    // By itself, a branch has no other tags.
    assert_eq!(
        found["1"]["allOf"][1]["properties"]["kind"]["enum"],
        json!(["b1", "b2"])
    );
}

#[test]
fn heirs_stand_for_their_base_and_no_schema_goes_round() {
    let base = json!({
        "type": "object", "properties": {"kind": {"type": "string"}},
        "discriminator": {"propertyName": "kind"},
    });
    let heir = json!({"allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"a": {}}}]});
    let found = defs("3.0.3", json!({"Base": base, "Heir": heir}), "Base");
    let branches = &found["0"]["anyOf"];
    assert_eq!(branches[0]["properties"]["kind"], json!({"const": "Heir"}));
    assert_eq!(branches[1]["properties"]["kind"], json!({"not": {"enum": ["Heir"]}}));

    // The base lists the schemas that are made of it.
    let mut listing = base;
    listing["oneOf"] = json!([{"$ref": "#/components/schemas/Heir"}]);
    let found = defs("3.0.3", json!({"Base": listing, "Heir": heir}), "Base");
    let part = found["1"]["allOf"][0]["allOf"][0]["$ref"].as_str().unwrap_or_default();
    let part =
        found.pointer(part.trim_start_matches("#/$defs")).cloned().unwrap_or_default();
    assert_eq!(part["type"], "object", "{found:#}");
    assert_eq!(part.get("oneOf"), None, "{found:#}");
}
