use serde_json::{Value, json};

use super::*;
use crate::load::tests::document;
use crate::model::Scalar;

fn components(schemas: &Value) -> Document {
    document(&json!({
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "1"},
        "paths": {},
        "components": {
            "schemas": schemas,
            "headers": {"H": {"schema": {"type": "integer"}}},
        },
    }))
}

fn slot<'a>(document: &'a Document, at: &str) -> SchemaSlot<'a> {
    document.schema_slot(&Pointer::parse(at)).expect("a schema")
}

#[test]
fn a_way_leads_through_references_and_wraps() {
    let document = components(&json!({
        "A": {"allOf": [{"$ref": "#/components/schemas/B"}], "description": "a"},
        "B": {"$ref": "#/components/schemas/C"},
        "C": {"type": "string", "nullable": true, "format": "date"},
    }));
    let shapes = Shapes::of(&document);
    let slot = slot(&document, "/components/schemas/A");
    let places: Vec<_> = shapes.way(&slot).map(|step| step.at.to_string()).collect();
    assert_eq!(
        places,
        ["A", "A/allOf/0", "B", "C"].map(|it| format!("/components/schemas/{it}"))
    );
    let layers = shapes.layers(&slot);
    assert!(matches!(layers.class(), Some(Class::Scalar(Scalar::Date))));
    assert!(layers.nullable());
    assert_eq!(layers.doc().description.as_deref(), Some("a"));
}

#[test]
fn a_circle_of_wraps_is_nothing() {
    let document = components(&json!({
        "A": {"oneOf": [{"$ref": "#/components/schemas/B"}]},
        "B": {"oneOf": [{"$ref": "#/components/schemas/A"}]},
    }));
    let shapes = Shapes::of(&document);
    let slot = slot(&document, "/components/schemas/A");
    assert!(shapes.layers(&slot).class().is_none());
    assert_eq!(shapes.way(&slot).count(), STEPS);
}

#[test]
fn every_place_is_understood() {
    let document = components(&json!({"A": {"properties": {
        "list": {"type": "array", "items": {"properties": {"x": {}}}},
        "map": {"additionalProperties": {"enum": ["a"]}},
        "either": {"oneOf": [{"type": "string"}, {"type": "integer"}]},
    }}}));
    let shapes = Shapes::of(&document);
    let class = |at: &str| {
        let shape = shapes.at(&Pointer::parse(&format!("/components/{at}")));
        &shape.expect("a shape").class
    };
    let properties = "schemas/A/properties";
    assert!(matches!(class("schemas/A"), Class::Struct));
    assert!(matches!(class(&format!("{properties}/list/items")), Class::Struct));
    let values = class(&format!("{properties}/map/additionalProperties"));
    assert!(matches!(values, Class::StringEnum));
    let second = class(&format!("{properties}/either/oneOf/1"));
    assert!(matches!(second, Class::Scalar(Scalar::I64)));
    assert!(matches!(class("headers/H/schema"), Class::Scalar(Scalar::I64)));
}
