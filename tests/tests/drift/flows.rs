//! Where values travel: a change is judged by the places that refer to what changed.

use ory_sdk_generator::drift;
use serde_json::{Value, json};

use crate::compare::{things, trees, word};

/// Returns the changes as `rule wire place`.
fn told(old: &Value, new: &Value) -> Vec<String> {
    let entries = trees(old, new).entries;
    let told =
        |it: &drift::Entry| format!("{} {} {}", it.rule.id, word(it.wire()), it.at());
    entries.iter().map(told).collect()
}

#[test]
fn a_reference_that_moves_is_judged_where_it_stands() {
    let mut old = things();
    let schemas = &mut old["components"]["schemas"];
    schemas["State"] = json!({"type": "string", "enum": ["new", "used", "lost"]});
    let state = json!({"$ref": "#/components/schemas/State"});
    schemas["NewThing"]["properties"]["state"] = state.clone();
    schemas["Thing"]["properties"]["state"] = state;
    let mut new = old.clone();
    let schemas = &mut new["components"]["schemas"];
    schemas["ThingState"] = json!({"type": "string", "enum": ["new", "used"]});
    schemas["Thing"]["properties"]["state"]["$ref"] =
        "#/components/schemas/ThingState".into();
    // It is sent as before, and what is received is one of fewer values.
    assert_eq!(
        told(&old, &new),
        [
            "response-enum-value-removed none /components/schemas/State/enum",
            "reference-changed none /components/schemas/Thing/properties/state",
            "schema-added none /components/schemas/ThingState",
        ]
    );
    // The same below another reference that moves, and where what is sent moves after what is received.
    let schemas = &mut new["components"]["schemas"];
    schemas["NewThing"]["properties"]["state"] =
        schemas["Thing"]["properties"]["state"].clone();
    assert_eq!(
        told(&old, &new),
        [
            "reference-changed none /components/schemas/NewThing/properties/state",
            "request-enum-value-removed breaking /components/schemas/State/enum",
            "reference-changed none /components/schemas/Thing/properties/state",
            "schema-added none /components/schemas/ThingState",
        ]
    );
}

#[test]
fn a_schema_that_loses_one_of_its_uses_is_judged_by_the_others() {
    let mut old = things();
    let owner = json!({"$ref": "#/components/schemas/Owner"});
    old["components"]["schemas"]["NewThing"]["properties"]["owner"] = owner;
    let mut new = old.clone();
    let schemas = &mut new["components"]["schemas"];
    schemas["NewThing"]["properties"]["owner"] =
        json!({"type": "object", "properties": {"name": {"type": "string"}}});
    schemas["Owner"]["required"] = json!(["name"]);
    let told = told(&old, &new);
    let owner = "response-property-became-required compatible /components/schemas/Owner/properties/name";
    assert!(told.iter().any(|it| it == owner), "{told:#?}");
    assert!(!told.iter().any(|it| it.contains(" breaking ")), "{told:#?}");
}

#[test]
fn an_operation_behind_a_reference_uses_what_it_uses() {
    let mut old = things();
    old["openapi"] = "3.1.0".into();
    old["paths"]["/odd"] = json!({"$ref": "#/components/pathItems/Odd"});
    old["components"]["pathItems"] = json!({
        "Odd": {"$ref": "#/components/pathItems/Even"},
        "Even": {"get": {
            "operationId": "getOdd",
            "responses": {"200": {
                "description": "Odd",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Odd"}}},
            }},
        }},
        "Spare": {"get": {"operationId": "spare", "responses": {"204": {"description": "None"}}}},
    });
    old["components"]["schemas"]["Odd"] =
        json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let mut new = old.clone();
    new["components"]["schemas"]["Odd"]["properties"]["a"]["type"] = "integer".into();
    assert_eq!(
        told(&old, &new),
        ["type-changed breaking /components/schemas/Odd/properties/a"]
    );
    let mut new = old.clone();
    new["components"]["pathItems"]["Even"]["get"]["parameters"] = json!([{"name": "x", "in": "query", "required": true, "schema": {"type": "string"}}]);
    assert_eq!(
        told(&old, &new),
        [
            "required-parameter-added breaking /components/pathItems/Even/get/parameters/0"
        ]
    );
    let mut new = old.clone();
    new["components"]["pathItems"]["Spare"]["get"]["deprecated"] = true.into();
    assert_eq!(
        told(&old, &new),
        ["unused-schema-changed none /components/pathItems/Spare"]
    );
}

#[test]
fn what_a_tag_or_an_heir_stands_for_is_used() {
    let mut old = things();
    let schemas = &mut old["components"]["schemas"];
    schemas["Animal"] = json!({
        "type": "object",
        "required": ["species"],
        "properties": {"species": {"type": "string"}},
        "discriminator": {"propertyName": "species", "mapping": {"cat": "#/components/schemas/Cat"}},
    });
    for (name, parent) in [("Cat", "Animal"), ("Dog", "Animal"), ("Puppy", "Dog")] {
        schemas[name] = json!({"allOf": [
            {"$ref": format!("#/components/schemas/{parent}")},
            {"type": "object", "properties": {format!("of_{name}"): {"type": "string"}}},
        ]});
    }
    schemas["Thing"]["properties"]["animal"] =
        json!({"$ref": "#/components/schemas/Animal"});
    for name in ["Cat", "Dog", "Puppy"] {
        let mut new = old.clone();
        new["components"]["schemas"][name]["allOf"][1]["properties"]
            [format!("of_{name}")]["type"] = "integer".into();
        let place = format!("/components/schemas/{name}/allOf/1/properties/of_{name}");
        assert_eq!(told(&old, &new), [format!("type-changed breaking {place}")]);
    }
    // What stands between the two is used by itself, and stands for what is below it.
    old["components"]["schemas"]["Thing"]["properties"]["animal"]["$ref"] =
        "#/components/schemas/Dog".into();
    let mut new = old.clone();
    let place = "/components/schemas/Puppy/allOf/1/properties/of_Puppy";
    *new.pointer_mut(place).expect("a property") = json!({"type": "integer"});
    assert_eq!(told(&old, &new), [format!("type-changed breaking {place}")]);
}
