//! Slips that can mean one thing only, and those that could mean more.

use serde_json::{Value, json};

use super::loaded;
use crate::diagnostic::{Place, Severity, codes};

/// Returns what stands at a place of a document, and the places of its slips; `None` where it is refused.
fn mended(text: &str, place: &str) -> (Option<Value>, Vec<String>) {
    let (document, diagnostics) = loaded(text);
    let slips = diagnostics.messages().iter().filter(|it| it.code == codes::SLIP);
    let slips = slips.inspect(|it| assert_eq!(it.severity, Severity::Warning));
    let places = slips.map(|message| match &message.place {
        Place::Pointer(at) | Place::Key(at, _) => at.to_string(),
        other => format!("{other:?}"),
    });
    let places = places.collect();
    let found = document
        .map(|document| document.raw().pointer(place).cloned().unwrap_or_default());
    (found, places)
}

fn with(rest: &str, place: &str) -> (Option<Value>, Vec<String>) {
    let paths = if rest.contains("paths:") { "" } else { "paths: {}\n" };
    mended(
        &format!("openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\n{paths}{rest}"),
        place,
    )
}

#[test]
fn a_version_may_be_a_number_or_short() {
    for (version, read) in [("3.0", "3.0.0"), ("3.1", "3.1.0"), ("'3.2'", "3.2.0")] {
        let text = format!(
            "openapi: {version}\ninfo: {{title: T, version: 1.5}}\npaths: {{}}\n"
        );
        let (found, slips) = mended(&text, "/openapi");
        assert_eq!((found, slips.len()), (Some(json!(read)), 2), "{version}");
        assert_eq!(mended(&text, "/info/version").0, Some(json!("1.5")));
    }
    let text = "openapi: 3.0.3\ninfo: {title: T, version: 1.10}\npaths: {}\n";
    assert_eq!(mended(text, "/info/version").0, Some(json!("1.10")));
    for version in ["3", "2.0", "3.3", "true"] {
        let text = format!(
            "openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n"
        );
        assert_eq!(mended(&text, "").0, None, "{version}");
    }
}

#[test]
fn a_schema_may_have_the_type_of_another_language() {
    for (schema, read) in [
        ("{type: list, items: {}}", json!({"type": "array", "items": {}})),
        ("{type: file}", json!({"type": "string", "format": "binary"})),
        ("{type: String}", json!({"type": "string"})),
        ("{type: long}", json!({"type": "integer", "format": "int64"})),
        ("{type: uuid, format: id}", json!({"type": "string", "format": "id"})),
        ("{type: string, minLength: '1'}", json!({"type": "string", "minLength": 1})),
        (
            "{type: string, nullable: 'true'}",
            json!({"type": "string", "nullable": true}),
        ),
        (
            "{properties: {a: {type: bool}}}",
            json!({"properties": {"a": {"type": "boolean"}}}),
        ),
    ] {
        let (found, slips) = with(
            &format!("components: {{schemas: {{A: {schema}}}}}"),
            "/components/schemas/A",
        );
        assert_eq!((found, slips.len()), (Some(read), 1), "{schema}");
    }
    for schema in
        ["{type: set}", "{type: thing}", "{required: 'true'}", "{minLength: many}"]
    {
        let text = format!("components: {{schemas: {{A: {schema}}}}}");
        assert_eq!(with(&text, "").0, None, "{schema}");
    }
    let text = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n\
        components: {schemas: {A: {type: [string, null]}}}";
    let (found, slips) = mended(text, "/components/schemas/A");
    assert_eq!(found, Some(json!({"type": "string", "nullable": true})));
    assert_eq!(slips, ["/components/schemas/A/type/1"]);
}

#[test]
fn keys_and_words_may_be_in_another_case() {
    let text = "paths: {/a: {GET: {tags: one, security: {k: []}, parameters: [{in: Query, name: 1, schema: {}}],
        responses: {4xx: {description: 5}, Default: {description: d}}}}}
components: {securitySchemes: {k: {type: ApiKey, in: Header, name: k}}}";
    let (found, slips) = with(text, "/paths/~1a/get");
    let expected = json!({
        "tags": ["one"], "security": [{"k": []}],
        "parameters": [{"in": "query", "name": "1", "schema": {}}],
        "responses": {"4XX": {"description": "5"}, "default": {"description": "d"}},
    });
    assert_eq!((found, slips.len()), (Some(expected), 10));
    // With both, neither is a slip of the other.
    let text = "paths: {/a: {get: {responses: {4xx: {description: a}, 4XX: {description: b}}}}}";
    assert_eq!(with(text, "").0, None);
}

#[test]
fn numbers_may_be_the_values_of_a_server_variable() {
    let text = "servers: [{url: 'https://h:{port}', variables: {port: {enum: [443, 8443], default: 443}}}]";
    let (found, slips) = with(text, "/servers/0/variables/port");
    assert_eq!(found, Some(json!({"enum": ["443", "8443"], "default": "443"})));
    assert_eq!(slips.len(), 3);
}

#[test]
fn words_of_swagger_2_are_read_where_they_mean_one_thing() {
    for (schema, read) in [
        ("{type: any}", json!({})),
        ("{type: ''}", json!({})),
        ("{type: string, enum: a}", json!({"type": "string", "enum": ["a"]})),
        (
            "{discriminator: kind, properties: {kind: {type: string}}}",
            json!({"discriminator": {"propertyName": "kind"}, "properties": {"kind": {"type": "string"}}}),
        ),
        (
            "{properties: {a: {type: string, required: true}, b: {required: false}}}",
            json!({"properties": {"a": {"type": "string"}, "b": {}}, "required": ["a"]}),
        ),
        (
            "{required: [a], properties: {a: {required: true}}}",
            json!({"required": ["a"], "properties": {"a": {}}}),
        ),
    ] {
        let text = format!("components: {{schemas: {{A: {schema}}}}}\n");
        let (found, slips) = with(&text, "/components/schemas/A");
        assert_eq!(found, Some(read), "{schema}");
        assert!(!slips.is_empty(), "{schema}");
    }
    let param = |text: &str| {
        let responses = "responses: {'204': {description: d}}";
        let text =
            format!("paths: {{/a: {{get: {{parameters: [{text}], {responses}}}}}}}\n");
        with(&text, "/paths/~1a/get/parameters/0/schema").0
    };
    let list = json!({"type": "array", "items": {"type": "integer"}});
    assert_eq!(
        param("{name: q, in: query, type: array, items: {type: integer}}"),
        Some(list)
    );
    for refused in [
        "{name: q, in: query}",
        "{name: q, in: body, schema: {}}",
        "{name: q, in: formData, type: file}",
    ] {
        assert_eq!(param(refused), None, "{refused}");
    }
}

#[test]
fn a_path_may_lack_its_first_slash() {
    let item = "{get: {responses: {'204': {description: d}}}}";
    for (path, whole) in [("a", "/a"), ("'{b}/c'", "/{b}/c"), ("pets/x", "/pets/x")] {
        let (found, slips) = with(&format!("paths: {{{path}: {item}}}\n"), "/paths");
        let found = found.unwrap_or_else(|| unreachable!("{path} is refused"));
        assert!(found.get(whole).is_some() && slips.len() == 1, "{path}: {found}");
    }
    for path in ["get", "'https://a.example.com/b'", "'#a'", "parameters"] {
        assert_eq!(
            with(&format!("paths: {{{path}: {item}}}\n"), "/paths").0,
            None,
            "{path}"
        );
    }
}

#[test]
fn listed_values_have_the_type_of_their_schema() {
    for (schema, read, count) in [
        (
            "{type: string, enum: [a, 1, 1.10, true]}",
            json!(["a", "1", "1.10", "true"]),
            3,
        ),
        ("{type: string, enum: [0x1F, True, +5]}", json!(["0x1F", "True", "+5"]), 3),
        ("{type: string, enum: [1, '1']}", json!(["1"]), 1),
        ("{type: string, nullable: true, enum: [1, null]}", json!(["1", null]), 1),
        ("{type: integer, enum: ['1', 2]}", json!([1, 2]), 1),
        ("{type: integer, enum: ['1.5', a]}", json!(["1.5", "a"]), 0),
        ("{type: number, enum: ['1.5']}", json!([1.5]), 1),
        ("{type: boolean, enum: ['true']}", json!([true]), 1),
    ] {
        let rest = format!("components: {{schemas: {{A: {schema}}}}}\n");
        let (found, slips) = with(&rest, "/components/schemas/A/enum");
        assert_eq!((found, slips.len()), (Some(read), count), "{schema}");
    }
    let rest =
        "components: {schemas: {A: {type: array, enum: [1], items: {type: string}}}}\n";
    let (found, slips) = with(rest, "/components/schemas/A/items/enum");
    assert_eq!((found, slips.len()), (Some(json!(["1"])), 2));
    // Of lists, a list of values is one of lists.
    let rest = "components: {schemas: {A: {type: array, enum: [[a]], items: {}}}}\n";
    assert_eq!(with(rest, "/components/schemas/A/items").0, Some(json!({})));
}

#[test]
fn a_key_for_a_list_or_map_may_have_no_value() {
    let rest = "tags:\npaths: {/a: {get: {tags: , parameters: , responses: {default: {description: d, headers: }}}}}\n";
    let (found, slips) = with(rest, "/paths/~1a/get/parameters");
    assert_eq!((found, slips.len()), (Some(json!([])), 4));
    let rest = "components: {schemas: {A: {type: object, properties: , required: }}}\n";
    let (found, slips) = with(rest, "/components/schemas/A/properties");
    assert_eq!((found, slips.len()), (Some(json!({})), 2));
    // No credentials, or those of all operations?
    let rest =
        "paths: {/a: {get: {security: , responses: {default: {description: d}}}}}\n";
    assert_eq!(with(rest, "").0, None);
    assert_eq!(with("components: {schemas: {A: {allOf: }}}\n", "").0, None);
}
