//! Schemas that lead to each other in long circles and chains.

use ory_sdk_generator::limits;
use serde_json::{Map, Value, json};

use super::document;
use crate::run::{self, Outcome};

fn schemas(count: usize, node: impl Fn(Value) -> Value) -> Value {
    let reference =
        |at: usize| json!({"$ref": format!("#/components/schemas/Node{at}")});
    let nodes =
        (0..count).map(|at| (format!("Node{at}"), node(reference((at + 1) % count))));
    Value::Object(nodes.collect::<Map<_, _>>())
}

/// Each union has the next one in it, and the last one the first: each tells its variants by their keys.
pub(crate) fn unions_in_unions() {
    let object = json!({"type": "object", "required": ["a"],
        "properties": {"a": {"type": "string"}}});
    let count = limits::WALK / 2;
    let schemas = schemas(count, |next| json!({"oneOf": [object, next]}));
    let ran = run::run(&document(schemas, json!({})));
    assert_ne!(ran.outcome(), Outcome::Error);
    let files = ory_sdk_generator::files(&ran.api.expect("a crate"));
    let telling = files.iter().filter(|(_, text)| text.contains(".try_object(&["));
    assert!(telling.count() >= count, "each tells its variants by their keys");
}

/// The compiler has no stack for all of these types, whatever is between them.
pub(crate) fn types_in_types() {
    let object = |ty: Value| json!({"type": "object", "properties": {"next": ty}});
    let between: [fn(Value) -> Value; 4] = [
        |next| next,
        |next| json!({"type": "array", "items": next}),
        |next| json!({"type": "object", "additionalProperties": next}),
        |next| json!({"oneOf": [{"type": "string"}, next]}),
    ];
    for between in between {
        let schemas = |count| schemas(count, |next| object(between(next)));
        let ran = run::run(&document(schemas(limits::WALK + 1), json!({})));
        let codes: Vec<_> =
            ran.diagnostics.messages().iter().map(|it| it.code).collect();
        assert_eq!(codes, ["E0607"]);
        let ran = run::run(&document(schemas(limits::WALK / 2), json!({})));
        assert_ne!(ran.outcome(), Outcome::Error);
    }
}

/// Unions that are lists of each other, each of all: there are endlessly many ways through them.
pub(crate) fn unions_of_each_other() {
    const COUNT: usize = 24;
    let name = |at: usize| format!("Union{at}");
    let unions = (0..COUNT).map(|at| {
        let others = (0..COUNT).filter(|other| *other != at);
        let lists = others.map(|other| {
            let items = json!({"$ref": format!("#/components/schemas/{}", name(other))});
            json!({"type": "array", "items": items})
        });
        (name(at), json!({"oneOf": lists.collect::<Vec<_>>()}))
    });
    let mut schemas: Map<_, _> = unions.collect();
    let token = json!({"$ref": "#/components/schemas/Union0"});
    schemas.insert(
        "Holder".into(),
        json!({"type": "object", "properties": {"token": token}}),
    );
    let body =
        json!({"application/json": {"schema": {"$ref": "#/components/schemas/Error0"}}});
    let responses = json!({"204": {"description": "Done"}, "400": {"description": "Bad", "content": body}});
    let paths = json!({"/a": {"get": {"operationId": "get", "responses": responses}}});
    let ran = run::run(&document(schemas.into(), paths));
    ran.api.iter().for_each(|api| _ = ory_sdk_generator::files(api));
}
