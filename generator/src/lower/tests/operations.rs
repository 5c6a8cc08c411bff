use super::*;
use crate::model::{ErrorShape, Location, ParamStyle, Payload, SuccessShape};

fn responses(responses: Value) -> Value {
    json!({"/a": {"get": {"operationId": "getA", "responses": responses}}})
}

fn json_body(name: &str) -> Value {
    json!({"description": "", "content": {"application/json": {"schema": {"title": name, "type": "string"}}}})
}

fn shapes(statuses: Value) -> (SuccessShape, ErrorShape) {
    let (api, _) = paths(responses(statuses));
    let found = &operation(&api, "get_a").responses;
    (found.success.clone(), found.error.clone())
}

#[test]
fn default_is_the_error_beside_a_success() {
    let (success, error) =
        shapes(json!({"200": json_body("a"), "default": json_body("b")}));
    assert!(matches!(success, SuccessShape::One(Payload::Json(..))));
    assert!(matches!(error, ErrorShape::One(Payload::Json(..))));

    let (success, error) =
        shapes(json!({"404": {"description": ""}, "default": json_body("b")}));
    assert!(matches!(success, SuccessShape::One(Payload::Json(..))));
    assert!(matches!(error, ErrorShape::Many(_)));

    let (success, error) =
        shapes(json!({"404": json_body("b"), "default": json_body("b")}));
    assert_eq!(success, SuccessShape::One(Payload::Empty));
    assert!(matches!(error, ErrorShape::One(Payload::Json(..))));
}

#[test]
fn a_redirect_beside_a_success_is_not_in_its_type() {
    let redirect = || json!({"description": ""});
    let (success, error) = shapes(
        json!({"200": json_body("a"), "302": redirect(), "304": redirect(), "404": json_body("b")}),
    );
    assert!(matches!(success, SuccessShape::One(Payload::Json(..))));
    assert!(matches!(error, ErrorShape::One(Payload::Json(..))));

    let (success, _) = shapes(json!({"302": redirect(), "404": json_body("b")}));
    assert_eq!(success, SuccessShape::One(Payload::Redirect));
}

#[test]
fn payloads_that_differ_make_an_enum() {
    let (success, error) = shapes(json!({
        "200": json_body("a"), "204": {"description": ""}, "303": {"description": ""},
        "404": json_body("a"), "5XX": {"description": ""},
    }));
    assert!(
        matches!(success, SuccessShape::Many(name) if name.as_str() == "GetAResponse")
    );
    assert!(matches!(error, ErrorShape::Many(name) if name.as_str() == "GetAError"));
}

#[test]
fn statuses_that_are_none_are_told() {
    let (api, messages) = run(
        &with(json!({}), responses(json!({"600": {"description": ""}}))),
        &settings(),
    );
    assert!(api.is_none());
    assert_eq!(messages[0], "E0701 /paths/~1a/get/responses/600");

    let (_, messages) = paths(responses(json!({"101": {"description": ""}})));
    assert_eq!(
        messages,
        ["W0705 /paths/~1a/get/responses/101", "W0705 /paths/~1a/get/responses"]
    );
}

#[test]
fn parameters_come_in_order() {
    let param = |name: &str, place: &str, required: bool| json!({"name": name, "in": place, "required": required, "schema": {"type": "string"}});
    let (api, messages) = paths(json!({"/a/{x}/{y}": {
        "parameters": [param("q", "query", false), param("y", "path", true), param("shared", "query", false)],
        "get": {
            "operationId": "getA",
            "parameters": [
                param("z", "query", true), param("x", "path", true), param("q", "query", true),
                param("x", "header", false), param("Accept", "header", false),
            ],
            "responses": {"200": {"description": ""}},
        },
    }}));
    let shown: Vec<_> = operation(&api, "get_a")
        .params
        .iter()
        .map(|param| (param.ident.as_str(), param.location, param.required))
        .collect();
    assert_eq!(
        shown,
        [
            ("x", Location::Path, true),
            ("y", Location::Path, true),
            ("z", Location::Query, true),
            ("q", Location::Query, true),
            ("shared", Location::Query, false),
            ("x_header", Location::Header, false),
        ]
    );
    assert_eq!(messages, ["W0701 /paths/~1a~1{x}~1{y}/get/parameters/4"]);
}

#[test]
fn every_shape_has_a_form_in_every_style() {
    let param = |name: &str, more: Value| {
        let mut param = json!({"name": name, "in": "query"});
        param
            .as_object_mut()
            .expect("an object")
            .extend(more.as_object().expect("an object").clone());
        param
    };
    let list = json!({"schema": {"type": "array", "items": {"type": "string"}}, "style": "pipeDelimited"});
    let deep = json!({"schema": {"properties": {"a": {}}}, "style": "deepObject", "explode": true});
    let flat = json!({"schema": {"properties": {"a": {}}}});
    let joined = json!({"schema": {"additionalProperties": true}, "explode": false});
    let text = json!({"content": {"application/json": {"schema": {"type": "integer"}}}});
    let (api, messages) = paths(json!({"/a": {"get": {
        "operationId": "getA",
        "parameters": [
            param("list", list), param("deep", deep), param("flat", flat),
            param("text", text), param("joined", joined),
        ],
        "responses": {"200": {"description": ""}},
    }}}));
    let styles: Vec<_> =
        operation(&api, "get_a").params.iter().map(|param| param.style).collect();
    assert_eq!(
        styles,
        [
            ParamStyle::PipeDelimited,
            ParamStyle::DeepObject,
            ParamStyle::FormExploded,
            ParamStyle::Json,
            ParamStyle::Form,
        ]
    );
    assert_eq!(messages, [""; 0]);
}

#[test]
fn a_form_becomes_parameters() {
    let (api, _) = paths(json!({"/a": {"post": {
        "operationId": "postA",
        "requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": {
            "properties": {"b": {"enum": ["x"]}, "a": {"type": "string"}}, "required": ["b"],
        }}}},
        "responses": {"200": {"description": ""}},
    }}}));
    let found = operation(&api, "post_a");
    assert!(found.body.is_none());
    let shown: Vec<_> = found
        .params
        .iter()
        .map(|param| (param.ident.as_str(), param.location))
        .collect();
    assert_eq!(shown, [("b", Location::Form), ("a", Location::Form)]);
    find(&api, "PostAB");
    assert_eq!(api.types.len(), 1);
}

#[test]
fn an_encoding_that_has_no_effect_is_told() {
    let schema =
        json!({"properties": {"a": {"type": "array", "items": {"type": "string"}}}});
    let content = json!({"schema": schema, "encoding": {"a": {"explode": false}}});
    let body = |content: Value| {
        json!({"post": {
            "requestBody": {"content": content},
            "responses": {"204": {"description": ""}},
        }})
    };
    let (_, messages) = paths(json!({
        "/a": body(json!({"application/x-www-form-urlencoded": content})),
        "/b": body(json!({"multipart/form-data": content})),
        "/c": body(json!({
            "application/json": {"schema": schema},
            "application/x-www-form-urlencoded": content,
        })),
        "/d": body(json!({"application/x-www-form-urlencoded": {
            "schema": schema,
            "encoding": {"a": {"allowReserved": true}},
        }})),
    }));
    let messages: Vec<_> =
        messages.iter().filter(|it| it.starts_with("W0707")).collect();
    let at = |path: &str, media: &str| {
        format!("W0707 /paths/~1{path}/post/requestBody/content/{media}/encoding")
    };
    let form = "application~1x-www-form-urlencoded";
    let part = at("b", "multipart~1form-data") + "/a";
    let reserved = at("d", form) + "/a/allowReserved";
    assert_eq!(messages, [&part, &at("c", form), &reserved]);
}

#[test]
fn paging_is_checked() {
    let list = |paging: Value| {
        json!({"/a": {"get": {
            "operationId": "listA",
            "x-sdk-paging": paging,
            "parameters": [{"name": "page_token", "in": "query", "schema": {"type": "string"}}],
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": {
                "properties": {"items": {"type": "array", "items": {"type": "string"}}, "next": {"type": "string"}},
            }}}}},
        }}})
    };
    let paging = json!({"style": "body", "token": "page_token", "next": "next", "items": "items"});
    let (api, _) = paths(list(paging));
    assert!(operation(&api, "list_a").paging.is_some());
    // Of a URL, the token may be one that the document does not know.
    let paging =
        json!({"style": "url", "token": "$skip", "next": "next", "items": "items"});
    let (api, _) = paths(list(paging));
    assert!(operation(&api, "list_a").paging.is_some());

    for wrong in [
        json!({"style": "body", "token": "page_token", "next": "nope", "items": "items"}),
        json!({"style": "url", "token": "page_token", "items": "items"}),
        json!({"style": "url", "token": "page_token", "next": "items", "items": "items"}),
        json!({"style": "link", "token": "page_token"}),
        json!({"style": "link", "token": "nope", "items": "items"}),
        json!({"style": "link", "token": "page_token", "items": "items", "typo": true}),
    ] {
        let (api, messages) = run(&with(json!({}), list(wrong)), &settings());
        assert!(api.is_none());
        assert_eq!(messages, ["E0705 /paths/~1a/get/x-sdk-paging"]);
    }
}

#[test]
fn types_know_who_uses_them() {
    let schema = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let raw = with(
        json!({"In": {"properties": {"x": schema("Both")}}, "Both": {"properties": {"a": {}}}, "Idle": {"type": "string"}}),
        json!({"/a": {"post": {
            "tags": ["pets"],
            "requestBody": {"content": {"application/json": {"schema": schema("In")}}},
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": schema("Both")}}}},
        }}}),
    );
    let (api, _) = run(&raw, &settings());
    let api = api.expect("lowers");
    let usage =
        |name: &str| (find(&api, name).usage.sent, find(&api, name).usage.received);
    assert_eq!(usage("In"), (true, false));
    assert_eq!(usage("Both"), (true, true));
    assert_eq!(usage("Idle"), (false, false));
    assert_eq!(
        find(&api, "Both").features.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["pets"]
    );
    assert_eq!(operation(&api, "post_a").id, "post_a");
}
