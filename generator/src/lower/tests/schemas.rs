use super::*;
use crate::model::{Extra, Presence, Scalar, Tagging, TypeRef, Union, VariantTag};

fn alias<'a>(api: &'a Api, name: &str) -> (&'a TypeRef, bool) {
    match &find(api, name).kind {
        TypeKind::Alias(item) => (&item.ty, item.nullable),
        other => panic!("{name} is {other:?}"),
    }
}

fn union<'a>(api: &'a Api, name: &str) -> &'a Union {
    match &find(api, name).kind {
        TypeKind::Union(union) => union,
        other => panic!("{name} is {other:?}"),
    }
}

fn presence(api: &Api, ty: &str, field: &str) -> Presence {
    let field = object(api, ty).fields.iter().find(|found| found.wire_name == field);
    field.expect("the field").presence
}

#[test]
fn required_and_nullable_make_four() {
    let (api, messages) = schemas(json!({
        "A": {
            "required": ["a", "b"],
            "properties": {
                "a": {"type": "string"},
                "b": {"type": "string", "nullable": true},
                "c": {"$ref": "#/components/schemas/Maybe"},
                "d": {"allOf": [{"$ref": "#/components/schemas/Maybe"}], "description": "wrapped"},
                "e": {"type": "string"},
            },
        },
        "Maybe": {"$ref": "#/components/schemas/Null"},
        "Null": {"enum": ["x", null]},
    }));
    assert_eq!(messages, Vec::<String>::new());
    assert_eq!(presence(&api, "A", "a"), Presence::Required);
    assert_eq!(presence(&api, "A", "b"), Presence::RequiredNullable);
    assert_eq!(presence(&api, "A", "c"), Presence::OptionalNullable);
    assert_eq!(presence(&api, "A", "d"), Presence::OptionalNullable);
    assert_eq!(presence(&api, "A", "e"), Presence::Optional);
    let wrapped = &object(&api, "A").fields[3];
    assert_eq!(wrapped.doc.description.as_deref(), Some("wrapped"));
    assert!(matches!(&wrapped.ty, TypeRef::Named(name) if name.as_str() == "Maybe"));
}

#[test]
fn free_objects_are_json_or_maps() {
    let (api, _) = schemas(json!({
        "Any": {},
        "Object": {"type": "object"},
        "Map": {"type": "object", "additionalProperties": {}},
        "Scores": {"additionalProperties": {"type": "integer", "nullable": true}},
        "Open": {"properties": {"a": {}}, "additionalProperties": true},
        "Bare": {"type": "object", "additionalProperties": false},
    }));
    assert_eq!(alias(&api, "Any"), (&TypeRef::Json, false));
    assert_eq!(alias(&api, "Object"), (&TypeRef::Json, false));
    assert!(
        matches!(alias(&api, "Map"), (TypeRef::Map(item), _) if item.ty == TypeRef::Json)
    );
    assert!(matches!(alias(&api, "Scores"), (TypeRef::Map(item), _) if item.nullable));
    assert!(matches!(object(&api, "Open").extra, Extra::Kept { .. }));
    assert!(object(&api, "Bare").fields.is_empty());
}

#[test]
fn a_discriminator_leaves_the_fields() {
    let member = |kind: &str| json!({"required": ["kind"], "properties": {"kind": {"type": "string", "enum": [kind]}, "x": {}}});
    let (api, messages) = schemas(json!({
        "U": {
            "oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}],
            "discriminator": {"propertyName": "kind", "mapping": {"a1": "A", "a2": "#/components/schemas/A"}},
        },
        "A": member("?"),
        "B": member("bee"),
    }));
    assert_eq!(messages, Vec::<String>::new());
    let tags: Vec<_> =
        union(&api, "U").variants.iter().map(|found| found.tag.as_deref()).collect();
    assert_eq!(tags, [Some("a1"), Some("a2"), Some("bee")]);
    let tag = |value: Option<&str>| {
        Some(VariantTag {
            property: "kind".to_owned(),
            value: value.map(str::to_owned),
        })
    };
    assert_eq!(object(&api, "A").tag, tag(None));
    assert_eq!(object(&api, "B").tag, tag(Some("bee")));
    assert_eq!(object(&api, "B").fields.len(), 1);
    // What stands for several values keeps the one that it was read with.
    assert_eq!(object(&api, "A").fields.len(), 2);
    // The enum of the other discriminator went with it.
    assert_eq!(api.types.len(), 4);
}

#[test]
fn two_discriminators_for_one_schema_do_not_mix() {
    let of = |property: &str| {
        json!({
            "oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}],
            "discriminator": {"propertyName": property},
        })
    };
    let (api, messages) = schemas(json!({
        "One": of("kind"), "Two": of("type"),
        "A": {"properties": {"kind": {}, "type": {}}, "required": ["kind", "type"]},
        "B": {"properties": {"kind": {}}},
    }));
    assert_eq!(messages, Vec::<String>::new());
    for (name, tag) in [("One", "kind"), ("Two", "type")] {
        let tagging = &union(&api, name).tagging;
        assert!(matches!(tagging, Tagging::Internal { property } if property == tag));
    }
    // It gives up one of them, and has the other as a field.
    let tag = object(&api, "A").tag.as_ref().map(|tag| tag.property.as_str());
    assert_eq!(tag, Some("kind"));
    let fields = object(&api, "A").fields.iter();
    assert_eq!(fields.map(|field| &*field.wire_name).collect::<Vec<_>>(), ["type"]);
}

#[test]
fn an_untagged_union_tries_the_pickiest_first() {
    let (api, _) = schemas(json!({
        "U": {"anyOf": [
            {"type": "string"}, {"type": "number"}, {"type": "boolean"},
            {"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"},
            {"nullable": true},
        ]},
        "A": {"properties": {"a": {}}, "required": ["a"]},
        "B": {"properties": {"a": {}, "b": {}}, "required": ["a", "b"]},
        "Only": {"oneOf": [{"$ref": "#/components/schemas/A"}, {"nullable": true}]},
    }));
    let names: Vec<_> =
        union(&api, "U").variants.iter().map(|found| found.ident.as_str()).collect();
    assert_eq!(names, ["B", "A", "Flag", "Number", "Text"]);
    assert!(
        matches!(alias(&api, "Only"), (TypeRef::Named(name), true) if name.as_str() == "A")
    );
}

#[test]
fn all_of_is_merged() {
    let (api, messages) = schemas(json!({
        "Base": {"properties": {"id": {"type": "string"}, "kind": {"type": "string"}}, "required": ["id"]},
        "Child": {"allOf": [
            {"$ref": "#/components/schemas/Base"},
            {"properties": {"kind": {"type": "integer"}, "size": {"enum": ["s", "m"]}}, "required": ["kind"]},
        ]},
        "Same": {"allOf": [{"$ref": "#/components/schemas/Base"}, {"description": "says nothing"}]},
        "Mixed": {"allOf": [{"type": "string"}, {"properties": {"a": {}}}]},
    }));
    let fields: Vec<_> = object(&api, "Child")
        .fields
        .iter()
        .map(|found| found.wire_name.as_str())
        .collect();
    assert_eq!(fields, ["id", "kind", "size"]);
    assert_eq!(presence(&api, "Child", "id"), Presence::Required);
    assert_eq!(object(&api, "Child").fields[1].ty, TypeRef::Scalar(Scalar::I64));
    assert!(matches!(alias(&api, "Same"), (TypeRef::Named(_), false)));
    assert_eq!(alias(&api, "Mixed"), (&TypeRef::Json, false));
    find(&api, "ChildSize");
    assert_eq!(
        messages,
        [
            "W0605 /components/schemas/Child/allOf/1/properties/kind",
            "W0601 /components/schemas/Mixed",
        ]
    );
}

#[test]
fn all_of_without_keys_is_its_narrowest_part() {
    let string = json!({"type": "string"});
    let listed = json!({"type": "string", "enum": ["a", "b"]});
    let (api, messages) = schemas(json!({
        "Listed": listed,
        "Text": {"allOf": [string, {"type": "string", "minLength": 1}]},
        "Time": {"allOf": [string, {"type": "string", "format": "date-time"}]},
        "Count": {"allOf": [{"type": "integer", "format": "int32"}, {"type": "number"}, {"minimum": 1}]},
        "Choice": {"allOf": [string, {"$ref": "#/components/schemas/Listed"}]},
        "Fewer": {"allOf": [{"$ref": "#/components/schemas/Text"}], "enum": ["c", "d"]},
        "Inline": {"properties": {"one": {"allOf": [string, listed]}}},
        "List": {"allOf": [{"type": "array"}, {"type": "array", "items": string}]},
        "Never": {"allOf": [string, {"type": "integer"}]},
        "Deep": {"allOf": [string, {"allOf": [string, {"$ref": "#/components/schemas/Deep"}]}]},
    }));
    let scalar = |name: &str| match alias(&api, name) {
        (TypeRef::Scalar(scalar), false) => Some(*scalar),
        _ => None,
    };
    assert_eq!(scalar("Text"), Some(Scalar::String));
    assert_eq!(scalar("Time"), Some(Scalar::Timestamp));
    assert_eq!(scalar("Count"), Some(Scalar::I32));
    assert!(
        matches!(alias(&api, "Choice"), (TypeRef::Named(name), _) if name.as_str() == "Listed")
    );
    assert!(matches!(find(&api, "Fewer").kind, TypeKind::StringEnum(_)));
    assert!(matches!(find(&api, "InlineOne").kind, TypeKind::StringEnum(_)));
    assert!(
        matches!(alias(&api, "List"), (TypeRef::List(item), _) if item.ty != TypeRef::Json)
    );
    assert_eq!(
        messages,
        ["W0601 /components/schemas/Deep", "W0601 /components/schemas/Never"]
    );
}

#[test]
fn only_circles_by_value_are_boxed() {
    let (api, _) = schemas(json!({
        "Node": {"properties": {
            "next": {"$ref": "#/components/schemas/Link"},
            "all": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
            "leaf": {"$ref": "#/components/schemas/Leaf"},
        }},
        "Link": {"$ref": "#/components/schemas/Node"},
        "Leaf": {"properties": {"a": {}}},
        "Tree": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
    }));
    let boxed: Vec<_> =
        object(&api, "Node").fields.iter().map(|field| field.boxed).collect();
    assert_eq!(boxed, [false, false, true]);
    // `type Tree = Vec<Tree>` cannot be written down.
    assert!(
        matches!(alias(&api, "Tree"), (TypeRef::List(item), _) if item.ty == TypeRef::Json)
    );
}

#[test]
fn marks_reach_through_references() {
    let (api, _) = schemas(json!({
        "A": {"properties": {
            "list": {"$ref": "#/components/schemas/Words"},
            "secret": {"type": "string", "x-sdk-sensitive": true},
            "pass": {"type": "string", "format": "password"},
            "own": {"type": "array", "items": {"type": "string"}, "x-sdk-null-as-empty": true},
            "plain": {"type": "string", "x-sdk-null-as-empty": true},
        }},
        "Words": {"type": "array", "items": {"type": "string"}, "x-sdk-null-as-empty": true},
    }));
    let fields = &object(&api, "A").fields;
    let marked = |of: fn(&crate::model::Field) -> bool| -> Vec<_> {
        fields
            .iter()
            .filter(|field| of(field))
            .map(|field| field.wire_name.as_str())
            .collect()
    };
    assert_eq!(marked(|field| field.null_as_empty), ["list", "own"]);
    assert_eq!(marked(|field| field.sensitive), ["pass", "secret"]);
}

#[test]
fn values_of_enums_are_described() {
    let (api, _) = schemas(json!({"E": {
        "type": "string",
        "enum": ["", "weak", "strong"],
        "x-go-enum-desc": " LevelUnset  LevelUnset is the default.\nweak LevelWeak\nstrong LevelStrong  Waits for all.",
    }}));
    let TypeKind::StringEnum(list) = &find(&api, "E").kind else { panic!("an enum") };
    let shown: Vec<_> = list
        .variants
        .iter()
        .map(|found| (found.ident.as_str(), found.doc.description.as_deref()))
        .collect();
    assert_eq!(
        shown,
        [
            ("Empty", Some("LevelUnset is the default.")),
            ("Weak", None),
            ("Strong", Some("Waits for all.")),
        ]
    );
}

#[test]
fn a_default_has_to_fit() {
    let (api, messages) = schemas(json!({"A": {"properties": {
        "a": {"type": "integer", "default": "7", "minimum": 1},
        "b": {"enum": ["x"], "default": "x"},
    }}}));
    assert_eq!(messages, ["W0607 /components/schemas/A/properties/a/default"]);
    let fields = &object(&api, "A").fields;
    assert_eq!(fields[0].constraints.default, None);
    assert_eq!(fields[0].constraints.minimum, Some(json!(1)));
    assert_eq!(fields[1].constraints.default, Some(json!("x")));
}

/// A document can name its own keys as it likes, and refer to what it has there.
#[test]
fn a_reference_to_a_key_of_the_document_is_not_to_a_type_that_was_made() {
    let (api, _) = schemas(json!({
        "A": {
            "anyOf": [
                {"required": ["x"], "properties": {"x": {"type": "string"}}},
                {"required": ["y"], "properties": {"y": {"type": "string"}}},
            ],
            "x-all": {"type": "object", "properties": {"other": {"type": "integer"}}},
        },
        "B": {"properties": {"b": {"$ref": "#/components/schemas/A/x-all"}}},
    }));
    assert_eq!(union(&api, "A").variants.len(), 3);
    let TypeRef::Named(name) = &object(&api, "B").fields[0].ty else {
        panic!("what is referred to has a type");
    };
    assert_eq!(object(&api, name.as_str()).fields[0].wire_name, "other");
}
