//! One small case a rule, as a patch: `tests/fixtures/drift/cases.yaml`.

use std::collections::BTreeSet;

use ory_sdk_generator::drift::{self, RULES, Report};
use ory_sdk_generator::source::Source;
use serde_json::Value;
use tests::{generated, workspace};

use crate::compare::{Scope, read, things, trees, word};
use crate::patch;

/// Rules that a patch of the document does not come to, with the test that shows them.
const ELSEWHERE: [&str; 2] = [
    "overlay-unmatched",
    // Alternatives without a tag that are received: `kinds.rs`.
    "response-variant-added-without-tag",
];

pub(crate) fn cases() -> Vec<Value> {
    let text = workspace::read("tests/fixtures/drift/cases.yaml").expect("the cases");
    serde_yaml::from_str(&text).expect("YAML")
}

/// Returns what a case makes of the document.
pub(crate) fn patched(case: &Value) -> Value {
    let mut tree = things();
    patch::apply(&mut tree, &case["patch"]);
    tree
}

#[test]
fn each_rule_has_a_case_that_comes_to_it_and_to_nothing_else() {
    let mut wrong = String::new();
    for case in cases() {
        let text = |key: &str| case[key].as_str().unwrap_or_default().to_owned();
        let mut expected =
            vec![format!("{} {} {}", text("rule"), text("wire"), text("source"))];
        let also = case["also"].as_array().into_iter().flatten();
        expected.extend(also.map(|it| it.as_str().expect("a rule").to_owned()));
        expected.sort();
        let found = told(&trees(&things(), &patched(&case)));
        if found != expected {
            wrong += &format!("\nexpected {expected:?}\n   found {found:?}");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn told(report: &Report) -> Vec<String> {
    let entries = report.entries.iter();
    let mut told: Vec<String> = entries
        .map(|it| format!("{} {} {}", it.rule.id, word(it.wire()), word(it.source)))
        .collect();
    told.sort();
    told
}

#[test]
fn no_rule_is_without_a_case() {
    let cases = cases();
    let shown: BTreeSet<&str> =
        cases.iter().filter_map(|case| case["rule"].as_str()).collect();
    let missing: Vec<&str> = RULES
        .iter()
        .map(|rule| rule.id)
        .filter(|id| !shown.contains(id) && !ELSEWHERE.contains(id))
        .collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn what_the_overlay_loses_is_told() {
    let overlay = "\
overlay: 1.0.0
info: {title: Ours, version: 1.0.0}
actions:
  - target: $.components.schemas.Thing.properties.note
    description: A note is a secret.
    update: {x-sdk-sensitive: true}
";
    let mut without = things();
    let removed =
        r#"[{"op": "remove", "path": "/components/schemas/Thing/properties/note"}]"#;
    patch::apply(&mut without, &serde_json::from_str(removed).expect("a patch"));
    let side = |tree: &Value| {
        let mut inputs = generated::inputs("things.json", tree.to_string());
        inputs.overlay = Some(Source::new("overlay.yaml", overlay));
        read(&inputs, Scope::All).expect("a sound document")
    };
    let report = drift::diff(&side(&things()), &side(&without));
    let lost = "overlay-unmatched none risky".to_owned();
    assert!(told(&report).contains(&lost), "{:?}", told(&report));
}

#[test]
fn a_mark_beside_a_reference_is_a_fact_of_that_place() {
    let with = |reference: serde_json::Value| {
        let mut things = things();
        let list = &mut things["paths"]["/things"]["get"]["parameters"];
        list.as_array_mut().expect("a list").push(reference);
        things["components"]["parameters"]["Note"] = serde_json::json!({"name": "note", "in": "query", "schema": {"type": "string"}});
        things
    };
    let reference = "#/components/parameters/Note";
    let old = with(serde_json::json!({"$ref": reference}));
    let new = with(serde_json::json!({"$ref": reference, "x-sdk-sensitive": true}));
    assert_eq!(told(&trees(&old, &old)), [""; 0]);
    assert_eq!(told(&trees(&old, &new)), ["sdk-fact-changed behaviour behaviour"]);
}

#[test]
fn a_twin_that_is_not_the_only_one_is_a_candidate() {
    let mut old = things();
    let add = |name: &str| {
        let place = format!("/components/schemas/{name}");
        let value = serde_json::json!({"type": "object", "properties": {"x": {"type": "string"}}});
        serde_json::json!([{"op": "add", "path": place, "value": value}])
    };
    let mut new = old.clone();
    patch::apply(&mut old, &add("Before"));
    patch::apply(&mut new, &add("After"));
    let renamed = trees(&old, &new);
    assert_eq!(told(&renamed), ["schema-renamed none breaking"]);
    patch::apply(&mut new, &add("Also"));
    let candidates = trees(&old, &new);
    let rules = ["schema-added none additive", "schema-added none additive"];
    let rules = [&rules[..], &["schema-removed none breaking"]].concat();
    assert_eq!(told(&candidates), rules);
    let notes: Vec<_> =
        candidates.entries.iter().filter_map(|it| it.note.as_deref()).collect();
    assert_eq!(notes, ["may have been renamed to After or Also"]);
}
