//! OpenAPI 3.2: its words are read, those in documents of earlier versions with a warning, and faults have places.

use serde_json::{Value, json};

use super::loaded;
use crate::diagnostic::{Place, Severity, codes};

fn head(version: &str) -> String {
    format!("openapi: {version}\ninfo: {{title: T, version: '1'}}\n")
}

/// Returns the codes and places of the messages about a document.
fn said(text: &str) -> Vec<(&'static str, String)> {
    let (_, diagnostics) = loaded(text);
    let messages = diagnostics.messages().iter().map(|message| match &message.place {
        Place::Pointer(at) | Place::Key(at, _) => (message.code, at.as_str().to_owned()),
        other => (message.code, format!("{other:?}")),
    });
    messages.collect()
}

/// One of each word, each with its place.
const WORDS: [(&str, &str); 22] = [
    ("$self: https://a.test/b\npaths: {}", "/$self"),
    ("paths: {}\nservers: [{url: /, name: a}]", "/servers/0/name"),
    ("paths: {}\ntags: [{name: a, summary: b}]", "/tags/0/summary"),
    ("paths: {}\ntags: [{name: a, kind: nav}]", "/tags/0/kind"),
    ("paths: {}\ntags: [{name: b}, {name: a, parent: b}]", "/tags/1/parent"),
    ("paths: {/a: {query: {responses: {}}}}", "/paths/~1a/query"),
    (
        "paths: {/a: {additionalOperations: {COPY: {responses: {}}}}}",
        "/paths/~1a/additionalOperations",
    ),
    (
        "paths: {/a: {get: {responses: {}, parameters: [{name: q, in: querystring, content: {a/b: {}}}]}}}",
        "/paths/~1a/get/parameters/0/in",
    ),
    (
        "paths: {/a: {get: {responses: {}, parameters: [{name: q, in: cookie, style: cookie, schema: {}}]}}}",
        "/paths/~1a/get/parameters/0/style",
    ),
    (
        "paths: {/a: {get: {responses: {}, parameters: [{name: q, in: header, allowReserved: true, schema: {}}]}}}",
        "/paths/~1a/get/parameters/0/allowReserved",
    ),
    (
        "paths: {/a: {get: {responses: {'200': {description: d, summary: s}}}}}",
        "/paths/~1a/get/responses/200/summary",
    ),
    ("paths: {}\ncomponents: {mediaTypes: {a: {}}}", "/components/mediaTypes"),
    (
        "paths: {}\ncomponents: {responses: {a: {description: d, content: {application/jsonl: {itemSchema: {}}}}}}",
        "/components/responses/a/content/application~1jsonl/itemSchema",
    ),
    (
        "paths: {}\ncomponents: {requestBodies: {a: {content: {a/b: {itemEncoding: {}}}}}}",
        "/components/requestBodies/a/content/a~1b/itemEncoding",
    ),
    (
        "paths: {}\ncomponents: {requestBodies: {a: {content: {a/b: {prefixEncoding: [{}]}}}}}",
        "/components/requestBodies/a/content/a~1b/prefixEncoding",
    ),
    (
        "paths: {}\ncomponents: {requestBodies: {a: {content: {a/b: {encoding: {a: {encoding: {b: {}}}}}}}}}",
        "/components/requestBodies/a/content/a~1b/encoding/a/encoding",
    ),
    (
        "paths: {}\ncomponents: {examples: {a: {dataValue: 1}}}",
        "/components/examples/a/dataValue",
    ),
    (
        "paths: {}\ncomponents: {examples: {a: {serializedValue: '1'}}}",
        "/components/examples/a/serializedValue",
    ),
    (
        "paths: {}\ncomponents: {schemas: {a: {oneOf: [{$ref: '#/components/schemas/b'}], \
         discriminator: {propertyName: k, defaultMapping: b}}, b: {}}}",
        "/components/schemas/a/discriminator/defaultMapping",
    ),
    (
        "paths: {}\ncomponents: {schemas: {a: {xml: {nodeType: text}}}}",
        "/components/schemas/a/xml/nodeType",
    ),
    (
        "paths: {}\ncomponents: {securitySchemes: {a: {type: apiKey, in: header, name: n, deprecated: true}}}",
        "/components/securitySchemes/a/deprecated",
    ),
    (
        "paths: {}\ncomponents: {securitySchemes: {a: {type: oauth2, flows: {deviceAuthorization: \
         {deviceAuthorizationUrl: u, tokenUrl: u, scopes: {}}}}}}",
        "/components/securitySchemes/a/flows/deviceAuthorization",
    ),
];

#[test]
fn a_word_of_3_2_is_read_in_any_version() {
    for (rest, place) in WORDS {
        for version in ["3.0.3", "3.1.0"] {
            let said = said(&(head(version) + rest));
            let newer = (codes::NEWER, place.to_owned());
            assert!(said.contains(&newer), "{version} {rest}: {said:?}");
        }
        let (document, diagnostics) = loaded(&(head("3.2.0") + rest));
        let mut messages = diagnostics.messages().iter();
        assert!(document.is_some(), "{rest}: {diagnostics:?}");
        assert!(messages.all(|it| it.code != codes::NEWER), "{rest}: {diagnostics:?}");
    }
}

/// Each word with a value of each wrong kind gives a message at its place, or a slip that is read.
#[test]
fn a_value_of_a_wrong_kind_is_told_at_its_place() {
    for (rest, place) in WORDS {
        let tree: Value = serde_yaml::from_str(&(head("3.2.0") + rest)).expect("YAML");
        for wrong in [json!(true), json!(7), json!("text"), json!([7]), json!({"z": 7})]
        {
            let mut tree = tree.clone();
            let value = tree.pointer_mut(place).expect("the place");
            let same = std::mem::discriminant(value) == std::mem::discriminant(&wrong);
            // A flag is a schema, too.
            let fits = place.ends_with("itemSchema") && wrong == true;
            if same || fits || place.ends_with("dataValue") {
                continue;
            }
            *value = wrong.clone();
            let (_, diagnostics) = loaded(&tree.to_string());
            let is_there = diagnostics.messages().iter().any(|it| {
                let at = match &it.place {
                    Place::Pointer(at) | Place::Key(at, _) => at.as_str(),
                    _ => "",
                };
                let told = it.severity == Severity::Error || it.code == codes::SLIP;
                told && (at.starts_with(place) || place.starts_with(at))
            });
            assert!(is_there, "{place} is {wrong}: {diagnostics:?}");
        }
    }
}

#[test]
fn methods_are_tokens_that_have_no_key_of_their_own() {
    for method in ["POST", "get", "A B", "QUERY", ""] {
        let text = format!(
            "{}paths: {{/a: {{additionalOperations: {{'{method}': {{}}}}}}}}",
            head("3.2.0")
        );
        let place = format!("/paths/~1a/additionalOperations/{method}");
        assert_eq!(said(&text), [(codes::UNKNOWN_KEY, place)], "{method}");
    }
}

#[test]
fn an_example_has_one_value() {
    let examples = "components: {responses: {r: {content: {application/json: {examples: {
        a: {dataValue: {x: 1}, serializedValue: '{}'}, b: {serializedValue: '[1]'},
        c: {serializedValue: '{'}, d: {value: 1, dataValue: 2}}}, text/plain: {examples: {
        e: {serializedValue: '7'}}}}}}}";
    let (document, diagnostics) = loaded(&(head("3.2.0") + examples));
    let document = document.expect("a document");
    let at = |media: &str, name: &str| {
        let place =
            format!("/components/responses/r/content/{media}/examples/{name}/value");
        document.raw().pointer(&place).cloned()
    };
    let values = ["a", "b", "c", "d"].map(|name| at("application~1json", name));
    assert_eq!(values, [json!({"x": 1}), json!([1]), json!("{"), json!(1)].map(Some));
    assert_eq!(at("text~1plain", "e"), Some(json!("7")));
    let said: Vec<_> = diagnostics.messages().iter().map(|it| it.code).collect();
    assert_eq!(said, [codes::UNUSED_KEY]);
}

#[test]
fn a_document_has_the_address_that_it_says() {
    let text = |target: &str| {
        format!(
            "{}$self: https://a.test/apis/b.yaml\ncomponents: {{schemas: {{A: {{$ref: '{target}'}}, B: {{}}}}}}",
            head("3.2.0")
        )
    };
    for target in [
        "https://a.test/apis/b.yaml#/components/schemas/B",
        "b.yaml#/components/schemas/B",
        "/apis/b.yaml#/components/schemas/B",
        "../apis/b.yaml#/components/schemas/B",
    ] {
        let (document, diagnostics) = loaded(&text(target));
        assert_eq!(diagnostics.messages(), [], "{target}");
        let raw = document.expect("a document").raw().clone();
        assert_eq!(raw["components"]["schemas"]["A"]["$ref"], "#/components/schemas/B");
    }
    let at = "/components/schemas/A/$ref".to_owned();
    let missing = said(&text("b.yaml#/components/schemas/C"));
    assert_eq!(missing, [(codes::DANGLING_REFERENCE, at.clone())]);
    let other = said(&text("https://a.test/apis/c.yaml#/components/schemas/B"));
    assert_eq!(other, [(codes::REMOTE_REFERENCE, at)]);
}

#[test]
fn schemes_are_named_by_address() {
    let text = format!(
        "{}$self: https://a.test/b\nsecurity: [{{'#/components/securitySchemes/k': []}}]\n\
         paths: {{/a: {{additionalOperations: {{COPY: {{security: \
         [{{'https://a.test/b#/components/securitySchemes/k': [], 'x-o#/k': []}}]}}}}}}}}\n\
         components: {{securitySchemes: {{k: {{type: http, scheme: basic}}, 'x-o#/k': {{type: http, scheme: basic}}}}}}",
        head("3.2.0")
    );
    let (document, diagnostics) = loaded(&text);
    assert_eq!(diagnostics.messages(), []);
    let document = document.expect("a document");
    assert_eq!(document.raw()["security"], json!([{"k": []}]));
    let asked = document.raw().pointer("/paths/~1a/additionalOperations/COPY/security");
    assert_eq!(asked, Some(&json!([{"k": [], "x-o#/k": []}])));
}
