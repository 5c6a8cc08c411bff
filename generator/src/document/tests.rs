use serde_json::json;

use super::*;

fn document(components: Value) -> Document {
    crate::load::tests::document(&json!({
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "1"},
        "paths": {},
        "components": components,
    }))
}

fn slot<'a>(document: &'a Document, name: &str) -> SchemaSlot<'a> {
    let (_, slot) = document
        .component_schemas()
        .find(|(known, _)| *known == name)
        .expect("the schema");
    slot
}

#[test]
fn a_mix_of_keywords_is_seen_whole() {
    let document = document(json!({"schemas": {"A": {
        "type": "object",
        "required": ["b"],
        "properties": {"b": {"type": "string"}, "a": {}},
        "oneOf": [{"type": "object"}],
        "nullable": true,
        "x-sdk-sensitive": true,
    }}}));
    let schema = document.schema(&slot(&document, "A")).expect("a schema");

    assert_eq!(schema.ty(), Some(JsonType::Object));
    assert_eq!(
        schema.properties().map(|(name, _)| name).collect::<Vec<_>>(),
        ["a", "b"]
    );
    assert!(
        schema.has_alternatives() && schema.nullable() && schema.flag("x-sdk-sensitive")
    );
    assert_eq!(schema.required().collect::<Vec<_>>(), ["b"]);
}

#[test]
fn a_reference_may_name_any_place() {
    let document = document(json!({"schemas": {
        "A": {"$ref": "#/components/schemas/B/properties/x%2Fy"},
        "B": {"properties": {"x/y": {"type": "integer", "minimum": 1}}},
        "C": {"$ref": "#/components/schemas/B/properties/x~1y"},
    }}));
    assert!(document.schema(&slot(&document, "A")).is_none());

    let schema = document.schema(&slot(&document, "C")).expect("a schema");
    assert_eq!(schema.at.as_str(), "/components/schemas/B/properties/x~1y");
    assert_eq!(schema.number("minimum"), Some(1.into()));
}

#[test]
fn a_circle_of_references_leads_nowhere() {
    let document = document(json!({"schemas": {
        "A": {"$ref": "#/components/schemas/B"},
        "B": {"$ref": "#/components/schemas/A"},
        "C": {"$ref": "#/components/schemas/Missing"},
    }}));
    assert!(document.schema(&slot(&document, "A")).is_none());
    assert!(document.schema(&slot(&document, "C")).is_none());
}

#[test]
fn numbers_are_those_that_are_written() {
    let document = document(json!({"schemas": {"A": {
        "type": "integer",
        "minimum": 1.0,
        "maximum": 18_446_744_073_709_551_615_u64,
        "enum": [1, 2.0],
    }}}));
    let schema = document.schema(&slot(&document, "A")).expect("a schema");
    assert_eq!(schema.number("minimum"), Some(1.into()));
    assert_eq!(schema.number("maximum"), Some(u64::MAX.into()));
    assert_eq!(schema.values(), [json!(1), json!(2)]);
}
