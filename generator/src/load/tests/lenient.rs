//! Faults that cost no more than what is at fault.

use serde_json::{Value, json};

use crate::diagnostic::{Diagnostics, Place, Severity, codes};
use crate::model::Api;
use crate::source::Source;
use crate::{Inputs, model, model_leniently};

fn inputs(text: &str) -> Inputs {
    Inputs {
        spec: Source::new(
            "spec.yaml",
            format!("openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\n{text}"),
        ),
        overlay: None,
        settings: None,
        carried: Vec::new(),
        name: None,
    }
}

/// Returns what is made of a document that is refused without leniency, and the place and the end of each loss.
fn lost(text: &str) -> (Api, Vec<(String, String)>) {
    let inputs = inputs(text);
    assert!(model(&inputs, &mut Diagnostics::default()).is_none(), "it is sound");
    let mut diagnostics = Diagnostics::default();
    let api = model_leniently(&inputs, &mut diagnostics);
    let api = api.unwrap_or_else(|| unreachable!("{:#?}", diagnostics.messages()));
    assert_eq!(diagnostics.count(Severity::Error), 0);
    let losses = diagnostics.messages().iter().filter(|it| it.code == codes::LOST);
    let losses = losses.map(|loss| {
        let (Place::Pointer(at) | Place::Key(at, _)) = &loss.place else {
            unreachable!("{loss:?}")
        };
        let (_, end) = loss.message.rsplit_once("; ").unwrap_or_default();
        (at.to_string(), end.to_owned())
    });
    (api, losses.collect())
}

fn at(place: &str, end: &str) -> (String, String) {
    (place.to_owned(), end.to_owned())
}

#[test]
fn a_dangling_reference_costs_what_refers() {
    let (api, losses) = lost("paths:
  /a:
    get:
      operationId: getA
      parameters:
        - {$ref: '#/components/parameters/Gone'}
        - {name: kept, in: query, schema: {$ref: '#/components/schemas/Gone'}}
      responses:
        '200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
        '404': {$ref: '#/components/responses/Gone'}
components:
  schemas:
    A: {type: object, properties: {b: {$ref: '#/components/schemas/Gone'}, c: {type: string}}}
    U: {oneOf: [{type: string}, {$ref: '#/components/schemas/Gone'}, {type: integer}]}
");
    let operation = api.operations().next().expect("an operation");
    assert_eq!(operation.params.len(), 1);
    let a =
        serde_json::to_value(api.types.iter().find(|(name, _)| name.as_str() == "A"));
    let fields = a.expect("plain data").pointer("/1/kind/Struct/fields").cloned();
    let fields = fields.as_ref().and_then(Value::as_array).map(Vec::len);
    assert_eq!(fields, Some(2));
    let schema = |at: &str| format!("the schema at `{at}` is read as any JSON");
    let parameter = "/paths/~1a/get/parameters/1/schema";
    assert_eq!(
        losses,
        [
            at(
                "/components/schemas/A/properties/b/$ref",
                &schema("/components/schemas/A/properties/b")
            ),
            at(
                "/components/schemas/U/oneOf/1/$ref",
                "the alternative at `/components/schemas/U/oneOf/1` is left out"
            ),
            at(
                "/paths/~1a/get/parameters/0/$ref",
                "a parameter at `/paths/~1a/get/parameters/0` is left out"
            ),
            at(&format!("{parameter}/$ref"), &schema(parameter)),
            at(
                "/paths/~1a/get/responses/404/$ref",
                "the response `404` is read without a body"
            ),
        ]
    );
}

#[test]
fn other_faults_cost_no_more_than_they_have_to() {
    let (api, losses) = lost("servers:
  - {url: 'https://a', variables: []}
  - {url: 'https://b'}
paths:
  pets: {}
  /a:
    get:
      operationId: same
      responses:
        '200': {description: d, headers: {'a b': {schema: {type: string}}, good: {schema: {type: string}}}}
    put: {operationId: same, responses: {'204': {description: d}}}
    post: {operationId: none}
components:
  schemas:
    A: {type: object, properties: {a: {type: thing}, b: {typ: string}}}
");
    let ids: Vec<_> = api.operations().map(|it| it.id.as_str()).collect();
    assert_eq!(ids.len(), 2, "{ids:?}");
    assert!(ids.contains(&"same"), "{ids:?}");
    assert_eq!(api.servers.len(), 2);
    let places: Vec<_> = losses.iter().map(|(at, _)| at.as_str()).collect();
    let expected = json!([
        "/components/schemas/A/properties/a/type",
        "/components/schemas/A/properties/b/typ",
        "/paths/pets",
        "/servers/0/variables",
    ]);
    for place in expected.as_array().into_iter().flatten().filter_map(Value::as_str) {
        assert!(places.contains(&place), "{place} is not in {places:?}");
    }
}

#[test]
fn what_is_no_document_is_refused_all_the_same() {
    for text in ["paths: 7\n", "paths: {}\ncomponents: {schemas: []}\n", "paths: {\n"] {
        let mut diagnostics = Diagnostics::default();
        let api = model_leniently(&inputs(text), &mut diagnostics);
        assert!(api.is_none() && diagnostics.has_errors(), "{text}");
    }
}
