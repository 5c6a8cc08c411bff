//! OpenAPI 3.1: what it says in its own words becomes what 3.0 would say.

use serde_json::{Value, json};

use super::loaded;
use crate::diagnostic::{Place, codes};

const HEAD: &str = "openapi: 3.1.1\ninfo: {title: T, version: '1'}\n";

/// Returns what stands in place of a schema, and the codes and places of all messages.
fn normal(schema: &str) -> (Value, Vec<(&'static str, String)>) {
    let (document, diagnostics) =
        loaded(&format!("{HEAD}components: {{schemas: {{A: {schema}, B: {{}}}}}}"));
    let messages = diagnostics.messages().iter().map(|message| match &message.place {
        Place::Pointer(at) | Place::Key(at, _) => {
            let at = at.as_str().trim_start_matches("/components/schemas/A");
            (message.code, at.to_owned())
        }
        other => (message.code, format!("{other:?}")),
    });
    let messages = messages.collect();
    let raw =
        document.map(|document| document.raw()["components"]["schemas"]["A"].clone());
    (raw.unwrap_or_default(), messages)
}

#[test]
fn keywords_become_those_of_3_0() {
    let cases = [
        ("{type: [string, 'null']}", json!({"type": "string", "nullable": true})),
        ("{type: 'null'}", json!({"enum": [null], "nullable": true})),
        ("{type: [integer, number]}", json!({"type": "number"})),
        (
            "{type: [string, integer, 'null'], minLength: 1, maximum: 5, title: t}",
            json!({
                "title": "t", "nullable": true, "anyOf": [
                    {"type": "integer", "maximum": 5}, {"type": "string", "minLength": 1}
                ]
            }),
        ),
        (
            "{type: [string, number, boolean, object, array, 'null']}",
            json!({"nullable": true}),
        ),
        (
            "{type: [string, integer], enum: [a, 1]}",
            json!({"anyOf": [
                {"type": "string", "enum": ["a"]}, {"type": "integer", "enum": [1]}
            ]}),
        ),
        ("{const: 5}", json!({"enum": [5]})),
        (
            "{enum: [1, true, null]}",
            json!({"nullable": true, "anyOf": [
                {"type": "integer", "enum": [1]}, {"type": "boolean", "enum": [true]}
            ]}),
        ),
        ("{exclusiveMinimum: 5}", json!({"minimum": 5, "exclusiveMinimum": true})),
        ("{minimum: 7, exclusiveMinimum: 5}", json!({"minimum": 7})),
        (
            "{maximum: 5, exclusiveMaximum: 5}",
            json!({"maximum": 5, "exclusiveMaximum": true}),
        ),
        ("{properties: {a: true, b: false}}", json!({"properties": {"a": {}}})),
        ("{items: false}", json!({"items": {"not": {}}})),
        (
            "{anyOf: [true, {type: 'null'}]}",
            json!({"anyOf": [
                {}, {"enum": [null], "nullable": true}
            ]}),
        ),
        ("{examples: [x, y]}", json!({"example": "x"})),
        (
            "{type: string, contentEncoding: base64}",
            json!({"type": "string", "format": "byte"}),
        ),
        ("{contentMediaType: image/png}", json!({"type": "string", "format": "binary"})),
        (
            "{type: string, contentMediaType: application/problem+json}",
            json!({"type": "string"}),
        ),
        (
            "{prefixItems: [{type: string}, {type: string}], items: false}",
            json!({"items": {"type": "string"}}),
        ),
        ("{unevaluatedProperties: false}", json!({"additionalProperties": false})),
        ("{$comment: c, $schema: s, propertyNames: {type: string}}", json!({})),
        ("{$ref: '#/components/schemas/B'}", json!({"$ref": "#/components/schemas/B"})),
        (
            "{$ref: '#/components/schemas/B', description: d, type: [string, 'null']}",
            json!({
                "allOf": [{"$ref": "#/components/schemas/B"}],
                "description": "d", "nullable": true, "type": "string"
            }),
        ),
    ];
    for (schema, expected) in cases {
        assert_eq!(normal(schema), (expected, Vec::new()), "{schema}");
    }
}

#[test]
fn what_is_not_kept_is_said() {
    let cases = [
        (
            "{if: {}, then: {}}",
            vec![(codes::LEFT_TO_SERVER, "/if"), (codes::LEFT_TO_SERVER, "/then")],
        ),
        (
            "{propertyNames: {pattern: '^a'}}",
            vec![(codes::LEFT_TO_SERVER, "/propertyNames")],
        ),
        (
            "{prefixItems: [{type: string}, {type: integer}]}",
            vec![(codes::LEFT_TO_SERVER, "/prefixItems")],
        ),
        (
            "{patternProperties: {'^a': {type: string}}}",
            vec![(codes::LEFT_TO_SERVER, "/patternProperties")],
        ),
        ("{$id: 'https://x/y', $anchor: y}", Vec::new()),
        ("{$dynamicRef: '#y'}", vec![(codes::LEFT_TO_SERVER, "/$dynamicRef")]),
        ("{typ: string}", vec![(codes::IGNORED_KEY, "/typ")]),
        ("{min_items: 2}", vec![(codes::IGNORED_KEY, "/min_items")]),
        ("{type: [string, strng]}", vec![(codes::WRONG_VALUE, "/type")]),
        (
            "{$ref: '#/components/schemas/C', title: t}",
            vec![(codes::DANGLING_REFERENCE, "/$ref")],
        ),
    ];
    for (schema, expected) in cases {
        let expected: Vec<_> =
            expected.into_iter().map(|(code, at)| (code, at.to_owned())).collect();
        assert_eq!(normal(schema).1, expected, "{schema}");
    }
}

#[test]
fn a_document_may_leave_out_paths_and_responses() {
    let (document, diagnostics) = loaded(
        "{openapi: 3.1.0, info: {title: T, version: '1', summary: s, \
         license: {name: MIT, identifier: MIT}}, \
         jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base', \
         webhooks: {new: {post: {}}}, \
         components: {securitySchemes: {tls: {type: mutualTLS}}}, security: [{tls: []}]}",
    );
    let document = document.expect("a document");
    assert_eq!(document.typed().info.description.as_deref(), Some("s"));
    assert_eq!(document.raw()["security"], json!([{}]));
    let messages = diagnostics.messages().iter();
    let said: Vec<_> = messages.map(|it| (it.code, it.message.as_str())).collect();
    let expected = [
        (
            codes::UNUSED_KEY,
            "`tls` is a client certificate: configure it in the transport",
        ),
        (codes::UNUSED_KEY, "`webhooks` is not used: the generator has no use for it"),
    ];
    assert_eq!(said, expected);
}

#[test]
fn schemas_and_path_items_that_only_references_lead_to() {
    let (document, diagnostics) = loaded(&format!(
        "{HEAD}paths: {{/a: {{$ref: '#/components/pathItems/a'}}}}\n\
         components: {{pathItems: {{a: {{get: {{responses: {{200: {{description: d, content: \
         {{a/b: {{schema: {{$ref: '#/components/schemas/A/$defs/D'}}}}}}}}}}}}}}}}, \
         schemas: {{A: {{$defs: {{D: {{type: [string, 'null']}}}}}}}}}}"
    ));
    assert_eq!(diagnostics.messages(), []);
    let document = document.expect("a document");
    let place = crate::source::Pointer::parse("/components/schemas/A/$defs/D");
    let slot = document.slot_at::<crate::document::Entries>(&place);
    assert!(document.schema(&slot.expect("a schema")).expect("it").nullable());
}
