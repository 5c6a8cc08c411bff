//! Allowances: what cannot be generated is left out by name, and no allowance outlives its need.

use ory_sdk_generator::Inputs;
use ory_sdk_generator::source::Source;
use tests::generated;

use crate::run::{self, Outcome};

const SPEC: &str = "\
openapi: 3.0.3
info: {title: Skips, version: '1'}
paths:
  /sound:
    get:
      operationId: getSound
      responses:
        '200':
          description: A thing
          content: {application/json: {schema: {$ref: '#/components/schemas/Odd'}}}
  /odd:
    get: {operationId: getOdd, responses: {'600': {description: No status}}}
    put: {operationId: putOdd, parameters: [{name: 'a b', in: header, schema: {}}], responses: {}}
components:
  schemas:
    Odd: {type: strnig, description: An odd thing.}
    Fine: {type: object}
";

fn inputs(skip: &str) -> Inputs {
    let settings = Some(Source::new("sdk.toml", format!("[skip]\n{skip}")));
    Inputs {
        settings,
        ..generated::inputs("skips.yaml", SPEC)
    }
}

const NEEDED: &str = "\
getOdd = { reason = \"600 is no status\" }
\"/paths/~1odd/put\" = { reason = \"its header has no name\" }
\"/components/schemas/Odd\" = { reason = \"its type is misspelt upstream\" }
";

#[test]
fn what_is_allowed_is_left_out_with_a_warning_each() {
    let inputs = inputs(NEEDED);
    let ran = run::run(&inputs);
    assert_eq!(ran.outcome(), Outcome::Warned);
    assert_eq!(ran.codes(), ["W0501", "W0501", "W0501"], "{}", ran.said(&inputs));
    run::snapshot("skips-needed", &ran.said(&inputs));
    let api = ran.api.expect("a crate");
    let ids: Vec<&str> =
        api.operations().map(|operation| operation.id.as_str()).collect();
    assert_eq!(ids, ["getSound"]);
    assert!(api.types.values().any(|def| def.name.as_str() == "Odd"), "kept as JSON");
    run::print(&api);
}

#[test]
fn what_is_not_allowed_is_still_an_error() {
    let some = NEEDED.lines().next().unwrap_or_default();
    let inputs = inputs(some);
    let ran = run::run(&inputs);
    assert_eq!(ran.outcome(), Outcome::Error);
    run::snapshot("skips-too-few", &ran.said(&inputs));
}

#[test]
fn an_allowance_that_is_not_needed_is_an_error() {
    let more = "\
getSound = { reason = \"it was broken once\" }
\"/components/schemas/Fine\" = { reason = \"so was this\" }
getGone = { reason = \"it was removed upstream\" }
\"/info\" = { reason = \"this is no operation\" }
";
    let inputs = inputs(&format!("{NEEDED}{more}"));
    let ran = run::run(&inputs);
    assert_eq!(ran.outcome(), Outcome::Error);
    run::snapshot("skips-unneeded", &ran.said(&inputs));
}

#[test]
fn an_allowance_has_a_reason() {
    let ran = run::run(&inputs("getOdd = {}\nputOdd = 1\nx = { reasn = \"\" }\n"));
    assert_eq!(ran.outcome(), Outcome::Error);
    let settings = ran.codes().into_iter().filter(|code| code.starts_with("E05"));
    assert_eq!(settings.collect::<Vec<_>>(), ["E0503", "E0503", "E0502", "E0503"]);
    // What is wrong with the document is said as well.
    assert!(ran.codes().contains(&"E0202"), "{:?}", ran.codes());
}

#[test]
fn an_allowance_reaches_what_a_message_can_point_at() {
    let spec = "\
openapi: 3.0.3
info: {title: Skips, version: '1'}
servers: [{url: 'https://a', variables: 7}, {url: 'https://b', variables: []}, {url: 'https://c'}]
paths:
  /a:
    get:
      operationId: getA
      parameters: [{name: 'a b', in: header, schema: {}}, {name: q, in: query, schema: {}}]
      responses: {'200': {description: d, content: []}}
components:
  headers: {Odd: 7}
  schemas: {A: {properties: {a: {type: thing}, b: {type: string}}}}
";
    let places = [
        "/servers/0",
        "/servers/1/variables",
        "/paths/~1a/get/parameters/0",
        "/paths/~1a/get/responses/200",
        "/components/headers/Odd",
        "/components/schemas/A/properties/a",
    ];
    let entry = |at: &&str| format!("{at:?} = {{ reason = \"its fault\" }}\n");
    let settings = format!("[skip]\n{}", places.iter().map(entry).collect::<String>());
    let inputs = Inputs {
        settings: Some(Source::new("sdk.toml", settings)),
        ..generated::inputs("skips.yaml", spec)
    };
    let ran = run::run(&inputs);
    assert_eq!(ran.outcome(), Outcome::Warned, "{}", ran.said(&inputs));
    let skipped = ran.codes().into_iter().filter(|code| *code == "W0501").count();
    assert_eq!(skipped, places.len(), "{}", ran.said(&inputs));
    let api = ran.api.expect("a crate");
    let operation = api.operations().next().expect("an operation");
    let params: Vec<_> =
        operation.params.iter().map(|it| it.wire_name.as_str()).collect();
    assert_eq!((params, api.servers.len()), (vec!["q"], 2));
}
