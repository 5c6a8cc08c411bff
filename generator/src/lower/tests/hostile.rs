use super::*;

#[test]
fn circles_are_told() {
    let a = |to: &str| json!({"$ref": format!("#/components/schemas/{to}")});
    let (api, messages) =
        run(&with(json!({"A": a("B"), "B": a("A")}), json!({})), &settings());
    assert!(api.is_none());
    assert_eq!(messages, ["E0602 /components/schemas/A"]);

    let all_of = json!({"A": {"allOf": [a("B"), {"properties": {"x": {}}}]}, "B": {"allOf": [a("A"), {"properties": {"y": {}}}]}});
    let (api, messages) = run(&with(all_of, json!({})), &settings());
    assert!(api.is_none());
    assert_eq!(messages, ["E0603 /components/schemas/A", "E0603 /components/schemas/B"]);
}

#[test]
fn a_list_in_a_property_that_holds_itself_has_a_name() {
    let list = |at: &str| json!({"type": "array", "items": {"$ref": format!("#/components/schemas/{at}")}});
    let (api, messages) = schemas(json!({
        "A": {"properties": {"x": list("A/properties/x")}},
        "B": {"properties": {"y": {"additionalProperties": list("B/properties/y")}}},
    }));
    assert_eq!(
        messages,
        [
            "W0601 /components/schemas/A/properties/x",
            "W0601 /components/schemas/B/properties/y",
        ]
    );
    assert!(matches!(find(&api, "X").kind, TypeKind::Alias(_)));
}

#[test]
fn what_leads_nowhere_is_told() {
    let (api, messages) = run(
        &with(
            json!({"A": {"properties": {"x": {"$ref": "#/components/schemas/Gone"}}}}),
            json!({"/a": {"get": {
                "parameters": [{"$ref": "#/components/parameters/Gone"}],
                "requestBody": {"$ref": "other.yaml#/x"},
                "responses": {"200": {"$ref": "#/components/responses/Gone"}},
            }}}),
        ),
        &settings(),
    );
    assert!(api.is_none());
    assert_eq!(messages.iter().filter(|message| message.starts_with('E')).count(), 4);
}

#[test]
fn any_spelling_has_a_name() {
    let names = [
        "",
        " ",
        "-",
        "123",
        "1abc",
        "self",
        "Self",
        "super",
        "crate",
        "_",
        "r#self",
        "'static",
        "gen",
        "type",
        "日本",
        "🦀",
        "e\u{301}",
        "Ａ",
        "Option",
        "Vec",
        "String",
        "Result",
        "Box",
        "Some",
        "Ok",
        "Default",
        "Clone",
        "Error",
        "Client",
        "Serialize",
        "std",
        "core",
        "serde",
        "i32",
        "str",
        "con",
        "nul",
        "lib",
        "mod",
        "tests",
        "a/b",
        "../../x",
        "Unrecognized",
        "+1",
        "-1",
        "1",
        "<",
        "<=",
        "\u{202e}",
        "a\nb",
        "new",
    ];
    let long = "x".repeat(10_000);
    let names: Vec<&str> = names.into_iter().chain([long.as_str()]).collect();
    let properties: serde_json::Map<_, _> =
        names.iter().map(|name| ((*name).to_owned(), json!({}))).collect();
    let mut all: serde_json::Map<_, _> =
        names.iter().map(|name| ((*name).to_owned(), json!({"enum": names}))).collect();
    all.insert("Fields".to_owned(), json!({"properties": properties}));
    let operations: serde_json::Map<_, _> = names
        .iter()
        .enumerate()
        .map(|(index, name)| {
            (format!("/{index}"), json!({"get": {
                "operationId": name, "tags": [name],
                "parameters": [{"name": name, "in": "query", "schema": {"type": "string"}}],
                "responses": {"200": {"description": ""}},
            }}))
        })
        .collect();
    let (api, messages) =
        run(&with(Value::Object(all), Value::Object(operations)), &settings());
    let api = api.unwrap_or_else(|| panic!("{messages:?}"));

    let plain = |name: &str| {
        name.len() <= 120
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    for definition in api.types.values() {
        assert!(
            plain(definition.name.as_str()) && plain(definition.module.as_str()),
            "{definition:?}"
        );
    }
    assert_eq!(api.types.len(), names.len() + 1);
    assert_eq!(object(&api, "Fields").fields.len(), names.len());
    assert_eq!(api.operations().count(), names.len());
}

#[test]
fn a_wide_all_of_takes_no_longer_than_it_is() {
    let mut all = serde_json::Map::new();
    all.insert("L0".to_owned(), json!({"properties": {"x": {}}}));
    for level in 1..60 {
        let below = json!({"$ref": format!("#/components/schemas/L{}", level - 1)});
        all.insert(format!("L{level}"), json!({"allOf": [below, below]}));
    }
    let (api, _) = schemas(Value::Object(all));
    assert_eq!(object(&api, "L59").fields.len(), 1);
}
