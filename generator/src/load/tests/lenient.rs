//! Faults that cost no more than what is at fault.

use serde_json::{Value, json};

use crate::diagnostic::{Diagnostics, Place, Severity, codes};
use crate::model::Api;
use crate::source::{Beside, Source};
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
  $pets: {}
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
        "/paths/$pets",
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

const OTHER: &str = "
schemas:
  A:
    type: object
    properties:
      gone: {$ref: '#/schemas/Gone'}
      odd: {type: strng}
      kept: {type: string}
parameters:
  kept: {name: kept, in: query, schema: {type: string}}
  unnamed: {in: header, schema: {type: string}}
responses:
  failed: {description: d, headers: {H: {schema: {$ref: '#/schemas/Gone'}}}}
";

fn with_other() -> Inputs {
    let mut inputs = inputs(
        "paths:
  /a:
    get:
      operationId: getA
      parameters:
        - {$ref: 'other.yaml#/parameters/unnamed'}
        - {$ref: 'other.yaml#/parameters/kept'}
      responses:
        '200': {description: d, content: {application/json: {schema: {$ref: 'other.yaml#/schemas/A'}}}}
        '404': {$ref: 'other.yaml#/responses/failed'}
",
    );
    let source = Source::new("other.yaml", OTHER);
    let beside = Beside {
        name: "other.yaml".to_owned(),
        source,
    };
    inputs.spec = inputs.spec.with_beside(vec![beside]);
    inputs
}

#[test]
fn faults_in_other_files_cost_as_little() {
    let inputs = with_other();
    assert!(model(&inputs, &mut Diagnostics::default()).is_none(), "it is sound");
    let mut diagnostics = Diagnostics::default();
    let api = model_leniently(&inputs, &mut diagnostics).expect("a model");
    let losses = diagnostics.messages().iter().filter(|it| it.code == codes::LOST);
    let ends: Vec<_> =
        losses.filter_map(|it| Some(it.message.rsplit_once("; ")?.1)).collect();
    let expected = [
        "the schema at `other.yaml#/schemas/A/properties/gone` is read as any JSON",
        "`type` is left out",
        "a parameter at `/paths/~1a/get/parameters/0` is left out",
        "a parameter at `other.yaml#/parameters/unnamed` is left out",
        "the schema at `other.yaml#/responses/failed/headers/H/schema` is read as any JSON",
    ];
    let sorted = |mut list: Vec<&str>| {
        list.sort_unstable();
        list.join("\n")
    };
    assert_eq!(sorted(ends), sorted(expected.to_vec()));
    let operation = api.operations().next().expect("an operation");
    assert_eq!(operation.params.len(), 1);
    let a = api.types.values().next().and_then(|it| match &it.kind {
        crate::model::TypeKind::Struct(object) => Some(object.fields.len()),
        _ => None,
    });
    assert_eq!(a, Some(3));
}

#[test]
fn what_another_file_has_can_be_skipped() {
    let mut inputs = with_other();
    let names = [
        "other.yaml#/schemas/A/properties/gone",
        "other.yaml#/schemas/A/properties/odd",
        "/paths/~1a/get/parameters/0",
        "other.yaml#/parameters/unnamed",
        "other.yaml#/responses/failed",
    ];
    let entries =
        names.map(|name| format!("\"{name}\" = {{ reason = \"it is wrong\" }}\n"));
    inputs.settings =
        Some(Source::new("sdk.toml", format!("[skip]\n{}", entries.concat())));
    let mut diagnostics = Diagnostics::default();
    let api = model(&inputs, &mut diagnostics);
    assert!(api.is_some(), "{:#?}", diagnostics.messages());
    let skipped = diagnostics.messages().iter().filter(|it| it.code == codes::SKIPPED);
    assert_eq!(skipped.count(), names.len());
}

/// Returns a document with an operation that leads to another file, and the settings that allow to skip it.
fn skipping(operations: &str, other: &str) -> Inputs {
    let mut inputs = inputs(&format!("paths:\n{operations}"));
    let skip = "[skip]\ngetA = { reason = \"its file is wrong\" }\n";
    inputs.settings = Some(Source::new("sdk.toml", skip));
    let file = |name: &str, text: &str| Beside {
        name: name.to_owned(),
        source: Source::new(name, text.to_owned()),
    };
    let through = "Through: {$ref: 'other.yaml#/A'}\nSound: {type: string}\n";
    let beside = vec![file("other.yaml", other), file("through.yaml", through)];
    inputs.spec = inputs.spec.with_beside(beside);
    inputs
}

/// An operation whose result is in another file.
fn operation(name: &str, target: &str) -> String {
    let content = format!("{{application/json: {{schema: {{$ref: '{target}'}}}}}}");
    let responses = format!("{{'200': {{description: d, content: {content}}}}}");
    format!("  /{name}: {{get: {{operationId: get{name}, responses: {responses}}}}}\n")
}

#[test]
fn a_skip_covers_the_faults_of_files_that_nothing_else_needs() {
    let through = operation("A", "through.yaml#/Through");
    let sound = operation("B", "through.yaml#/Sound");
    for fault in
        ["A: {type: stringy}", "A: {$ref: '#/Gone'}", "A: [", "B: {type: string}"]
    {
        let inputs = skipping(&format!("{through}{sound}"), fault);
        let mut diagnostics = Diagnostics::default();
        let api = model(&inputs, &mut diagnostics);
        let messages = diagnostics.messages();
        let Some(api) = api else { unreachable!("{fault}: {messages:#?}") };
        assert_eq!(api.operations().count(), 1, "{fault}");
        let codes: Vec<_> = messages.iter().map(|it| it.code).collect();
        assert_eq!(codes, [codes::SKIPPED], "{fault}");
    }
}

#[test]
fn a_skip_covers_no_file_that_something_else_needs() {
    for other in ["through.yaml#/Through", "other.yaml#/A", "other.yaml"] {
        let operations = operation("A", "other.yaml#/A") + &operation("B", other);
        for fault in ["A: {type: stringy}", "A: ["] {
            let mut diagnostics = Diagnostics::default();
            let api = model(&skipping(&operations, fault), &mut diagnostics);
            assert!(api.is_none(), "{other}, {fault}");
        }
    }
}
