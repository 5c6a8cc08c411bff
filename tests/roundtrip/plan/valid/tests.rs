//! The maker hits what each keyword asks for.

use serde_json::{Value, json};

use super::{Dice, Valid};

/// How many values are made of each schema.
const MADE: u64 = 60;

/// Makes values of a schema, some of which the checker accepts. Returns those.
fn valid(schema: &Value) -> Vec<Value> {
    let text = json!({"$defs": {
        "0": schema,
        "tree": {"type": "object", "properties": {"in": {"type": "array", "items": {"$ref": "#/$defs/tree"}}}},
        "cat": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "cat"}, "lives": {"type": "integer"}}},
        "dog": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "dog"}, "barks": {"type": "boolean"}}},
    }});
    let maker = Valid::new(text).expect("the schemas can be used");
    let made = (0..MADE)
        .filter_map(|seed| maker.make(&[0], &mut Dice::new(seed, seed % 2 == 0)));
    made.filter(|value| maker.checker.fault(0, value) == Ok(None)).collect()
}

#[test]
fn most_values_are_valid_whatever_the_schema_says() {
    for (schema, at_least) in [
        (
            json!({"type": "integer", "minimum": 5, "exclusiveMaximum": 9, "multipleOf": 3}),
            60,
        ),
        (json!({"type": "integer", "minimum": 18_446_744_073_709_551_614_u64}), 60),
        (json!({"type": "number", "exclusiveMinimum": 0, "maximum": 0.5}), 60),
        (json!({"type": "number", "multipleOf": 0.25, "minimum": -1}), 60),
        (json!({"type": "string", "minLength": 3, "maxLength": 4}), 60),
        (json!({"type": "string", "pattern": "^(?!x)[a-y]{2}\\d+$"}), 50),
        (json!({"type": ["string", "null"], "format": "date-time"}), 60),
        (json!({"enum": ["a", 1, null, {"b": []}]}), 60),
        (
            json!({"type": "array", "items": {"enum": [1, 2, 3]}, "uniqueItems": true, "minItems": 2, "maxItems": 3}),
            60,
        ),
        (
            json!({"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": {"type": "boolean"}}),
            60,
        ),
        (
            json!({"type": "array", "contains": {"const": "x"}, "minItems": 1, "items": {"type": "string"}}),
            60,
        ),
        (
            json!({"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a", "b"], "maxProperties": 2}),
            60,
        ),
        (
            json!({"type": "object", "additionalProperties": {"type": "integer"}, "minProperties": 2, "propertyNames": {"pattern": "^[a-z]{9}$"}}),
            60,
        ),
        (
            json!({"type": "object", "patternProperties": {"^x_[a-z]+$": {"type": "integer"}}, "additionalProperties": false}),
            60,
        ),
        (
            json!({"type": "object", "properties": {"a": {}, "b": {}, "c": {}}, "dependentRequired": {"a": ["b"], "b": ["c"]}}),
            60,
        ),
        (
            json!({"properties": {"a": {}}, "dependentSchemas": {"a": {"required": ["b"], "properties": {"b": {"const": 1}}}}}),
            40,
        ),
        (
            json!({
                "type": "object", "required": ["kind"],
                "properties": {"kind": {"enum": ["a", "b"]}, "n": {"type": "integer"}},
                "if": {"properties": {"kind": {"const": "a"}}},
                "then": {"required": ["n"]}, "else": {"properties": {"n": {"maximum": 0}}},
            }),
            30,
        ),
        (json!({"type": "integer", "not": {"enum": [0, 1]}}), 30),
        (json!({"oneOf": [{"$ref": "#/$defs/cat"}, {"$ref": "#/$defs/dog"}]}), 60),
        (
            json!({"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "number"}}]}),
            60,
        ),
        (
            json!({"allOf": [{"$ref": "#/$defs/cat"}, {"required": ["lives"]}, {"properties": {"lives": {"maximum": 9}}}]}),
            60,
        ),
        (json!({"$ref": "#/$defs/tree"}), 60),
        (json!({"type": "string", "contentEncoding": "base64"}), 60),
    ] {
        let made = valid(&schema);
        assert!(
            made.len() >= at_least,
            "{} of {MADE} are valid: {schema}, as {made:?}",
            made.len()
        );
    }
}

#[test]
fn both_sides_of_a_choice_are_made() {
    let kinds =
        valid(&json!({"oneOf": [{"$ref": "#/$defs/cat"}, {"$ref": "#/$defs/dog"}]}));
    for kind in ["cat", "dog"] {
        assert!(kinds.iter().any(|value| value["kind"] == kind), "{kind}: {kinds:?}");
    }
    let rules = json!({
        "type": "object", "properties": {"a": {"type": "boolean"}, "b": {"type": "integer"}},
        "if": {"required": ["a"]}, "then": {"required": ["b"]},
    });
    let made = valid(&rules);
    assert!(made.iter().any(|value| value.get("a").is_some()), "{made:?}");
    assert!(made.iter().any(|value| value.get("a").is_none()), "{made:?}");
}

#[test]
fn what_cannot_be_is_not_made_and_what_is_made_is_the_same_again() {
    for schema in [
        json!({"enum": [1], "type": "string"}),
        json!({"type": "integer", "minimum": 2, "maximum": 1}),
        json!({"allOf": [{"type": "string"}, {"type": "object"}]}),
        json!(false),
    ] {
        assert_eq!(valid(&schema), Vec::<Value>::new(), "{schema}");
    }
    let schema = json!({"type": "object", "additionalProperties": {"type": "number"}});
    assert_eq!(valid(&schema), valid(&schema));
}

#[test]
fn a_key_is_named_by_the_schemas_that_hold_alone() {
    let text = json!({"$defs": {
        "0": {"oneOf": [{"$ref": "#/$defs/1"}, {"$ref": "#/$defs/2"}], "properties": {"in": {"$ref": "#/$defs/0"}}},
        "1": {"required": ["a"], "properties": {"a": {"type": "string"}, "free": {}}},
        "2": {"required": ["b"], "properties": {"b": {"type": "string"}, "c": {}}, "patternProperties": {"^x-": {}}},
    }});
    let checker = Valid::new(text).expect("the schemas can be used").checker;
    let value = json!({"in": {"b": "", "c": 1, "x-d": 2, "e": 3}, "a": "", "c": 4, "free": {"any": 5}});
    assert_eq!(checker.fault(0, &value), Ok(None));
    for (at, is_named) in [
        ("/in/c", true),
        ("/in/x-d", true),
        ("/in/e", false),
        ("/c", false),
        ("/free/any", true),
    ] {
        assert_eq!(checker.names(0, &value, at), is_named, "{at}");
    }
}
