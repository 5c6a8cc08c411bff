//! What is a secret: by marks, by format, by name, and what a mark takes back.

use serde_json::{Value, json};

use super::{find, object, operation, run, schemas, settings, with};
use crate::model::{Api, Extra, TypeKind};
use crate::settings::Settings;

/// Returns the secret fields of a type.
fn secrets<'a>(api: &'a Api, name: &str) -> Vec<&'a str> {
    let fields = object(api, name).fields.iter().filter(|field| field.sensitive);
    fields.map(|field| field.wire_name.as_str()).collect()
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn notes(messages: &[String]) -> Vec<&str> {
    let notes = messages.iter().filter_map(|it| it.strip_prefix("N0620 "));
    notes.filter_map(|at| at.rsplit('/').next()).collect()
}

#[test]
fn what_a_place_holds_makes_it_a_secret() {
    let secret = json!({"type": "string", "x-sdk-sensitive": true});
    let list = json!({"type": "array", "items": secret});
    let map = json!({"type": "object", "additionalProperties": list});
    let (api, messages) = schemas(json!({
        "A": {"type": "object", "properties": {
            "plain": {"type": "string"},
            "list": list,
            "map": map,
            "union": {"oneOf": [{"type": "integer"}, secret]},
            "nullable": {"anyOf": [secret, {"nullable": true, "enum": [null]}]},
            "alias": reference("Words"),
            "object": reference("Object"),
            "listed": {"type": "array", "items": reference("Whole")},
            "enum": {"type": "array", "items": reference("Level")},
        }},
        "Words": {"type": "array", "items": reference("Word")},
        "Word": secret,
        "Level": {"type": "string", "enum": ["a"], "x-sdk-sensitive": true},
        "Object": {"type": "object", "properties": {"inner": secret, "other": {"type": "string"}}},
        "Whole": {"type": "object", "x-sdk-sensitive": true,
            "properties": {"a": {"type": "integer"}, "b": {"type": "string", "x-sdk-sensitive": false}},
            "additionalProperties": {"type": "string"}},
    }));
    let expected = ["alias", "enum", "list", "listed", "map", "nullable", "union"];
    assert_eq!(secrets(&api, "A"), expected);
    // An object hides what it holds by itself.
    assert_eq!(secrets(&api, "Object"), ["inner"]);
    assert_eq!(secrets(&api, "Whole"), ["a"]);
    let extra = |name: &str| match &object(&api, name).extra {
        Extra::Kept { sensitive, .. } => *sensitive,
        Extra::Ignored => false,
    };
    assert!(extra("Whole") && !extra("Object"));
    assert_eq!(notes(&messages), [""; 0]);
}

#[test]
fn other_keys_can_be_secrets() {
    let (api, _) = schemas(json!({
        "A": {"type": "object", "properties": {"a": {"type": "string"}},
            "additionalProperties": {"type": "string", "format": "password"}},
        "B": {"type": "object", "properties": {"a": {"type": "string"}},
            "additionalProperties": {"type": "string"}},
    }));
    let extra = |name: &str| {
        matches!(&object(&api, name).extra, Extra::Kept { sensitive: true, .. })
    };
    assert!(extra("A") && !extra("B"));
}

#[test]
fn parts_of_an_object_are_secrets_by_themselves() {
    let text = json!({"type": "string"});
    let (api, _) = schemas(json!({
        "Open": {"type": "object", "properties": {"open": text}},
        "Base": {"type": "object", "properties": {"twice": {"type": "string", "x-sdk-sensitive": true}, "back": {"type": "string", "x-sdk-sensitive": true}}},
        "Inline": {"allOf": [reference("Open"), {"type": "object", "x-sdk-sensitive": true, "properties": {"own": text}}]},
        "Outer": {"x-sdk-sensitive": true, "allOf": [reference("Open"), {"type": "object", "properties": {"own": text}}]},
        "Wrapped": {"allOf": [{"allOf": [reference("Open")], "x-sdk-sensitive": true}, {"type": "object", "properties": {"own": text}}]},
        "Again": {"allOf": [reference("Base"), {"type": "object", "properties": {"twice": {"type": "string", "minLength": 1}, "back": {"type": "string", "x-sdk-sensitive": false}}}]},
        "Extended": {"type": "object", "x-sdk-sensitive": true, "properties": {"common": text},
            "oneOf": [{"title": "One", "required": ["one"], "properties": {"one": text}}, {"title": "Two", "required": ["two"], "properties": {"two": text}}]},
    }));
    assert_eq!(secrets(&api, "Open"), [""; 0]);
    assert_eq!(secrets(&api, "Inline"), ["own"]);
    assert_eq!(secrets(&api, "Outer"), ["open", "own"]);
    assert_eq!(secrets(&api, "Wrapped"), ["open"]);
    assert_eq!(secrets(&api, "Again"), ["twice"]);
    let TypeKind::Union(union) = &find(&api, "Extended").kind else { panic!("a union") };
    assert_eq!(union.variants.len(), 2);
    assert_eq!(secrets(&api, "ExtendedOne"), ["common", "one"]);
}

#[test]
fn what_is_lost_in_json_is_a_secret_still() {
    let mixed = |properties: Value| json!({"allOf": [{"type": "string"}, {"type": "object", "properties": properties}]});
    let (api, _) = schemas(json!({"A": {"type": "object", "properties": {
        "marked": mixed(json!({"a": {"type": "string", "x-sdk-sensitive": true}})),
        "behind": mixed(json!({"a": reference("Box")})),
        "named": mixed(json!({"client_secret": {"type": "string"}})),
        "open": mixed(json!({"a": {"type": "string"}})),
    }}, "Box": {"type": "object", "properties": {"a": {"type": "string", "x-sdk-sensitive": true}}}}));
    assert_eq!(secrets(&api, "A"), ["behind", "marked", "named"]);
}

#[test]
fn the_nearest_mark_decides() {
    let (api, messages) = schemas(json!({
        "A": {"type": "object", "properties": {
            "a": {"allOf": [reference("Secret")], "x-sdk-sensitive": false},
            "b": reference("Secret"),
            "c": {"allOf": [reference("Shown")], "x-sdk-sensitive": true},
            "password": reference("Shown"),
            "client_secret": {"type": "string", "x-sdk-sensitive": false},
            "typed": {"type": "string", "format": "password", "x-sdk-sensitive": false},
            "written": {"type": "string", "writeOnly": true, "x-sdk-sensitive": false},
            "api_keys": {"type": "array", "items": {"type": "string"}, "x-sdk-sensitive": false},
            "tokens": {"type": "array", "items": {"type": "string", "format": "password", "x-sdk-sensitive": false}},
        }},
        "Secret": {"type": "string", "x-sdk-sensitive": true},
        "Shown": {"type": "string", "x-sdk-sensitive": false},
    }));
    assert_eq!(secrets(&api, "A"), ["b", "c"]);
    assert_eq!(notes(&messages), [""; 0]);
}

#[test]
fn conventions_take_texts() {
    let properties = json!({
        "password": {"type": "string"},
        "apiKey": {"type": "string", "nullable": true},
        "access-token": {},
        "refresh_tokens": {"type": "array", "items": {"type": "string"}},
        "secrets": {"type": "object", "additionalProperties": {"type": "string"}},
        "private_key": {"type": "string", "format": "byte"},
        "client_secret": {"oneOf": [{"type": "string"}, {"type": "integer"}]},
        "otp": reference("Text"),
        "note": {"type": "string", "format": "password"},
        "notes": {"type": "array", "items": {"type": "string", "format": "password"}},
        "once": {"type": "string", "writeOnly": true},
        // None of these is a text that could be the secret.
        "has_password": {"type": "boolean"},
        "secret": {"type": "boolean"},
        "api_key": {"type": "integer"},
        "session_token": {"type": "object", "properties": {"a": {"type": "string"}}},
        "auth_token": {"type": "string", "enum": ["none", "some"]},
        "access_token": {"type": "string", "format": "uri"},
        "id_token": {"type": "string", "format": "date-time"},
        "password_reset_url": {"type": "string"},
        "token_type": {"type": "string"},
    });
    let raw = with(
        json!({"A": {"type": "object", "properties": properties}, "Text": {"type": "string"}}),
        json!({}),
    );
    let (api, messages) = run(&raw, &settings());
    let expected = [
        "access-token",
        "apiKey",
        "client_secret",
        "note",
        "notes",
        "once",
        "otp",
        "password",
        "private_key",
        "refresh_tokens",
        "secrets",
    ];
    assert_eq!(secrets(&api.expect("lowers"), "A"), expected);
    assert_eq!(notes(&messages), expected);

    let mut off = Settings::default();
    off.secrets.conventions = false;
    let (api, messages) = run(&raw, &off);
    assert_eq!(secrets(&api.expect("lowers"), "A"), [""; 0]);
    assert_eq!(notes(&messages), [""; 0]);
}

/// Returns a document of one operation with these parameters, and of one with this response.
fn operations(parameters: Value, response: Value) -> Value {
    let mut raw = with(
        json!({"Token": {"type": "string", "x-sdk-sensitive": true},
            "Box": {"type": "object", "x-sdk-sensitive": true, "properties": {"a": {"type": "string"}}}}),
        json!({"/a/{reset_token}": {"get": {
            "operationId": "getA",
            "x-sdk-paging": {"style": "body", "token": "token", "next": "next", "items": "items"},
            "parameters": parameters,
            "responses": {"200": {"description": "d",
                "headers": {"X-Session-Token": {"schema": {"type": "string"}}, "X-Count": {"schema": {"type": "integer"}}},
                "content": {"application/json": {"schema": {"type": "object", "properties": {
                    "items": {"type": "array", "items": {"type": "string"}}, "next": {"type": "string"}}}}}}},
        }}, "/b": {"get": {"operationId": "getB", "responses": {"200": {"description": "d",
            "content": {"application/json": {"schema": response}}}}}}}),
    );
    raw["components"]["parameters"] = json!({
        "Key": {"name": "X-API-Key", "in": "header", "schema": {"type": "string"}},
        "Name": {"name": "name", "in": "query", "schema": {"type": "string"}},
        "Hidden": {"$ref": "#/components/parameters/Name", "x-sdk-sensitive": true},
    });
    raw
}

fn token_of_page() -> Value {
    json!({"name": "token", "in": "query", "schema": {"type": "string"}})
}

#[test]
fn parameters_and_headers() {
    let parameters = json!([
        token_of_page(),
        {"name": "api_key", "in": "query", "schema": {"type": "string"}},
        {"name": "otp", "in": "query", "schema": {}},
        {"name": "secret", "in": "query", "schema": {"type": "boolean"}},
        {"name": "shown_password", "in": "query", "x-sdk-sensitive": false, "schema": {"type": "string"}},
        {"name": "typed", "in": "query", "schema": {"$ref": "#/components/schemas/Token"}},
        {"name": "back", "in": "query", "x-sdk-sensitive": false, "schema": {"$ref": "#/components/schemas/Token"}},
        {"name": "session", "in": "cookie", "schema": {"type": "string"}},
        {"name": "theme", "in": "cookie", "x-sdk-sensitive": false, "schema": {"type": "string"}},
        {"$ref": "#/components/parameters/Key", "x-sdk-sensitive": false},
        {"$ref": "#/components/parameters/Hidden"},
    ]);
    let mut raw = operations(parameters, json!({}));
    let (api, _) = run(&raw, &settings());
    let api = api.expect("lowers");
    let secret = |api: &Api| -> Vec<String> {
        let params = operation(api, "get_a").params.iter().filter(|it| it.sensitive);
        params.map(|it| it.wire_name.clone()).collect()
    };
    assert_eq!(
        secret(&api),
        ["reset_token", "api_key", "otp", "typed", "session", "name"]
    );
    let headers = &operation(&api, "get_a").responses.outcomes[0].headers;
    let headers: Vec<_> =
        headers.iter().map(|it| (it.wire_name.as_str(), it.sensitive)).collect();
    assert_eq!(headers, [("X-Count", false), ("X-Session-Token", true)]);

    // Where it is no token of a page, it is one that opens something.
    let operation = &mut raw["paths"]["/a/{reset_token}"]["get"];
    operation.as_object_mut().expect("an object").remove("x-sdk-paging");
    let (api, _) = run(&raw, &settings());
    assert!(secret(&api.expect("lowers")).contains(&"token".to_owned()));
}

#[test]
fn a_whole_body_that_is_marked_cannot_be_hidden() {
    let token = reference("Token");
    let at = "/paths/~1b/get/responses/200/content/application~1json/schema";
    for shown in [
        token.clone(),
        json!({"type": "array", "items": token}),
        json!({"type": "object", "additionalProperties": token}),
        json!({"oneOf": [{"type": "integer"}, token]}),
        json!({"allOf": [reference("Box")], "x-sdk-sensitive": true}),
        json!({"x-sdk-sensitive": true}),
    ] {
        let (api, messages) =
            run(&operations(json!([token_of_page()]), shown.clone()), &settings());
        assert!(api.is_none(), "{shown}");
        let faults: Vec<_> = messages.iter().filter(|it| it.starts_with('E')).collect();
        assert_eq!(faults, [&format!("E0720 {at}")], "{shown}");
    }
    for hidden in [
        reference("Box"),
        json!({"type": "array", "items": reference("Box")}),
        json!({"allOf": [token], "x-sdk-sensitive": false}),
        json!({"type": "string", "format": "password"}),
    ] {
        let (api, messages) =
            run(&operations(json!([token_of_page()]), hidden.clone()), &settings());
        assert!(api.is_some(), "{hidden}: {messages:?}");
    }
}
