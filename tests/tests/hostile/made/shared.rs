//! What a document says once, and what is printed for each use.

use std::time::Instant;

use ory_sdk_generator::Inputs;
use ory_sdk_generator::diagnostic::Place;
use ory_sdk_generator::limits::Limits;
use serde_json::{Map, Value, json};

use crate::run;

/// A kind of sharing: so many uses of something so long, and where it stands.
struct Kind {
    about: &'static str,
    at: &'static str,
    document: fn(uses: usize, length: usize) -> Value,
}

const KINDS: [Kind; 11] = [
    Kind {
        about: "words of a response",
        at: "/components/responses/R",
        document: |uses, length| {
            let responses = json!({"R": {"description": "word ".repeat(length / 5)}});
            let answer = json!({"200": {"$ref": "#/components/responses/R"}});
            operations(
                uses,
                json!({"responses": responses}),
                json!({"responses": answer}),
            )
        },
    },
    Kind {
        about: "words of a header",
        at: "/components/headers/H",
        document: |uses, length| {
            let header = json!({"description": "word ".repeat(length / 5), "schema": {"type": "string"}});
            let answer = json!({"200": {"description": "Done", "headers": {
                "X-Long": {"$ref": "#/components/headers/H"},
            }}});
            operations(
                uses,
                json!({"headers": {"H": header}}),
                json!({"responses": answer}),
            )
        },
    },
    Kind {
        about: "the default of a parameter",
        at: "/components/parameters/P",
        document: |uses, length| {
            let param = json!({"name": "p", "in": "query", "schema": {"type": "string", "default": "x".repeat(length)}});
            let list = json!([{"$ref": "#/components/parameters/P"}]);
            operations(
                uses,
                json!({"parameters": {"P": param}}),
                json!({"parameters": list}),
            )
        },
    },
    Kind {
        about: "the words of a text that parameters are",
        at: "/components/schemas/S",
        document: |uses, length| {
            let schema = json!({"type": "string", "pattern": "x".repeat(length)});
            let list = json!([{"name": "p", "in": "query", "schema": {"$ref": "#/components/schemas/S"}}]);
            operations(
                uses,
                json!({"schemas": {"S": schema}}),
                json!({"parameters": list}),
            )
        },
    },
    Kind {
        about: "the fields of a form",
        at: "/components/schemas/S",
        document: |uses, length| {
            let media = "application/x-www-form-urlencoded";
            let body = json!({"content": {media: {"schema": {"$ref": "#/components/schemas/S"}}}});
            operations(
                uses,
                json!({"schemas": {"S": object(length, false)}}),
                json!({"requestBody": body}),
            )
        },
    },
    Kind {
        about: "the required fields of a body",
        at: "/components/schemas/S",
        document: |uses, length| {
            let body = json!({"content": {"application/json": {"schema": {"$ref": "#/components/schemas/S"}}}});
            operations(
                uses,
                json!({"schemas": {"S": object(length, true)}}),
                json!({"requestBody": body}),
            )
        },
    },
    Kind {
        about: "media types of a body",
        at: "/components/requestBodies/B",
        document: |uses, length| {
            let media = (0..length / 50).map(|index| {
                (
                    format!("application/vnd.a{index}+json"),
                    json!({"schema": {"type": "object"}}),
                )
            });
            let content: Map<_, _> = media.collect();
            let body = json!({"$ref": "#/components/requestBodies/B"});
            operations(
                uses,
                json!({"requestBodies": {"B": {"content": content}}}),
                json!({"requestBody": body}),
            )
        },
    },
    Kind {
        about: "alternatives of credentials",
        at: "/security",
        document: |uses, length| {
            let names = (0..length / 70).map(|index| format!("scheme{index}"));
            let schemes = names
                .clone()
                .map(|name| (name, json!({"type": "http", "scheme": "bearer"})));
            let schemes: Map<_, _> = schemes.collect();
            let mut whole =
                operations(uses, json!({"securitySchemes": schemes}), json!({}));
            whole["security"] = names.map(|name| json!({name: []})).collect();
            whole
        },
    },
    Kind {
        about: "scopes of credentials",
        at: "/security",
        document: |uses, length| {
            let scopes: Vec<_> =
                (0..length / 10).map(|index| format!("scope{index}")).collect();
            let scheme = json!({"type": "openIdConnect", "openIdConnectUrl": "https://login.example/openid"});
            let mut whole = operations(
                uses,
                json!({"securitySchemes": {"login": scheme}}),
                json!({}),
            );
            whole["security"] = json!([{"login": scopes}]);
            whole
        },
    },
    Kind {
        about: "words of a base object",
        at: "/components/schemas/Base",
        document: |uses, length| {
            let words =
                json!({"type": "string", "description": "word ".repeat(length / 5)});
            let mut schemas = Map::new();
            schemas.insert(
                "Base".into(),
                json!({"type": "object", "properties": {"long": words}}),
            );
            for index in 0..uses {
                let own =
                    json!({"type": "object", "properties": {"own": {"type": "string"}}});
                let heir =
                    json!({"allOf": [{"$ref": "#/components/schemas/Base"}, own]});
                schemas.insert(format!("Heir{index}"), heir);
            }
            operations(0, json!({"schemas": schemas}), json!({}))
        },
    },
    Kind {
        about: "words of a place that is no component",
        at: "/x-text",
        document: |uses, length| {
            let fields = (0..uses)
                .map(|index| (format!("p{index}"), json!({"$ref": "#/x-text"})));
            let fields: Map<_, _> = fields.collect();
            let schemas = json!({"Object": {"type": "object", "properties": fields}});
            let mut whole = operations(0, json!({"schemas": schemas}), json!({}));
            whole["x-text"] =
                json!({"type": "string", "description": "word ".repeat(length / 5)});
            whole
        },
    },
];

/// Returns a document of so many operations that are alike.
fn operations(count: usize, components: Value, operation: Value) -> Value {
    let paths = (0..count).map(|index| {
        let mut operation = operation.clone();
        operation["operationId"] = format!("call{index}").into();
        if operation.get("responses").is_none() {
            operation["responses"] = json!({"204": {"description": "Done"}});
        }
        (format!("/p{index}"), json!({"post": operation}))
    });
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Shared", "version": "1"},
        "paths": paths.collect::<Map<_, _>>(),
        "components": components,
    })
}

/// Returns an object of as many fields as make up that length.
fn object(length: usize, required: bool) -> Value {
    let names: Vec<_> = (0..length / 30).map(|index| format!("field{index}")).collect();
    let fields = names.iter().map(|name| (name.clone(), json!({"type": "string"})));
    let mut object =
        json!({"type": "object", "properties": fields.collect::<Map<_, _>>()});
    if required {
        object["required"] = json!(names);
    }
    object
}

fn inputs(kind: &Kind, uses: usize, length: usize) -> Inputs {
    tests::generated::inputs("shared.json", (kind.document)(uses, length).to_string())
}

/// A few hundred kilobytes that would be printed as a hundred megabytes are refused before anything is made of them.
pub(crate) fn refused() {
    for kind in &KINDS {
        let started = Instant::now();
        let ran = run::run(&inputs(kind, 1_000, 100_000));
        let place = ran.diagnostics.messages().first().map(|message| &message.place);
        let Some(Place::Pointer(at)) = place else {
            panic!("{}: {place:?}", kind.about)
        };
        assert_eq!(
            (ran.codes(), at.as_str()),
            (vec!["E0901"], kind.at),
            "{}",
            kind.about
        );
        assert!(
            started.elapsed().as_secs() < 10,
            "{}: {:?}",
            kind.about,
            started.elapsed()
        );
    }
}

/// What is weighed beforehand is never more than what is printed: a document whose files just fit is not refused.
pub(crate) fn not_overrated() {
    for kind in &KINDS {
        let mut inputs = inputs(kind, 20, 3_000);
        let printed = |inputs: &Inputs| {
            let api = run::run(inputs).api;
            let files = ory_sdk_generator::files(
                &api.unwrap_or_else(|| panic!("{}", kind.about)),
            );
            files.iter().map(|(_, text)| text.len()).sum::<usize>()
        };
        let bare = printed(&tests::generated::inputs(
            "bare.json",
            operations(0, json!({}), json!({})).to_string(),
        ));
        let all = printed(&inputs);
        inputs.spec = inputs.spec.with_limits(Limits {
            output: Some(all - bare),
            ..Limits::default()
        });
        assert_eq!(printed(&inputs), all);
    }
}
