mod newer;

use serde_json::json;

use super::*;
use crate::diagnostic::Place;
use crate::limits::Limits;

fn applied(raw: Value, actions: &str) -> Result<Value, Vec<(&'static str, Place)>> {
    applied_within(raw, actions, Limits::default())
}

fn applied_within(
    raw: Value,
    actions: &str,
    limits: Limits,
) -> Result<Value, Vec<(&'static str, Place)>> {
    laid(raw, &format!("overlay: 1.0.0\n{INFO}actions: {actions}"), limits)
}

const INFO: &str = "info: {title: T, version: '1'}\n";

fn laid(
    mut raw: Value,
    text: &str,
    limits: Limits,
) -> Result<Value, Vec<(&'static str, Place)>> {
    let mut diagnostics = Diagnostics::default();
    if let Some(overlay) = read(&Source::new("overlay.yaml", text), &mut diagnostics) {
        overlay.apply(&mut raw, limits, &mut Origins::default(), &mut diagnostics);
    }
    let faults: Vec<_> = diagnostics
        .messages()
        .iter()
        .map(|fault| (fault.code, fault.place.clone()))
        .collect();
    if faults.is_empty() { Ok(raw) } else { Err(faults) }
}

#[test]
fn merges_objects_and_appends_to_lists() {
    let raw = json!({"a": {"b": {"c": 1, "l": [1]}, "~/": {}}, "l": [{}]});
    let actions = "
        - {target: $.a, description: d, update: {b: {c: 2, l: [2, 3], n: {}}, m: 1}}
        - {target: $.l, description: d, update: [4]}
        - {target: \"$.a['~/']\", description: d, update: {x: 1}}
        - {target: $.a.b.n, description: after the first, update: {deep: true}}";
    let expected = json!({
        "a": {"b": {"c": 2, "l": [1, 2, 3], "n": {"deep": true}}, "~/": {"x": 1}, "m": 1},
        "l": [{}, [4]],
    });
    assert_eq!(applied(raw, actions), Ok(expected));
}

#[test]
fn removes_all_that_match() {
    let raw = json!({"l": [0, 1, 2, 3], "o": {"x": {"x": 1}, "y": 1}});
    let actions = "
        - {target: '$.l[0,2,3]', description: d, remove: true}
        - {target: $..x, description: d, remove: true}";
    assert_eq!(applied(raw, actions), Ok(json!({"l": [1], "o": {"y": 1}})));
}

#[test]
fn reports_what_does_not_fit() {
    let faults = |actions| applied(json!({"a": {"b": 1}}), actions).expect_err("faulty");
    let at = |pointer| Place::Pointer(Pointer::parse(pointer));
    assert_eq!(
        faults("[{target: $.z, description: d, remove: true}]"),
        [(codes::OVERLAY_NO_MATCH, at("/actions/0/target"))]
    );
    assert_eq!(
        faults("[{target: $.a.b, description: d, update: {}}]"),
        [(codes::OVERLAY_MISFIT, at("/actions/0/target"))]
    );
    assert_eq!(
        faults("[{target: $, description: d, remove: true}]"),
        [(codes::OVERLAY_MISFIT, at("/actions/0/target"))]
    );
    assert_eq!(
        faults(
            "[{target: '$[', description: d, remove: true}, {target: $.a, remove: true}]"
        ),
        [
            (codes::OVERLAY_TARGET, at("/actions/0/target")),
            (codes::OVERLAY_REASON, at("/actions/1")),
        ]
    );
    assert_eq!(
        faults("[{target: $.a, description: d, updates: {}}]"),
        [(codes::OVERLAY, Place::Key(Pointer::parse("/actions/0/updates"), 0))]
    );
    assert_eq!(
        faults("[{target: $.a, description: d, update: {}, remove: true}]"),
        [(codes::OVERLAY, at("/actions/0"))]
    );
    assert_eq!(faults("[]"), [(codes::OVERLAY, at("/actions"))]);
}

#[test]
fn what_grows_is_refused() {
    let limits = Limits {
        values: 100,
        ..Limits::default()
    };
    let action =
        "{target: '$..[?@.a]', description: d, update: {a: {a: 1}, x: [1, 2, 3, 4]}}";
    let actions = format!("[{}]", [action; 20].join(", "));
    let faults = applied_within(json!({"a": {"a": {}}}), &actions, limits);
    let faults = faults.expect_err("too much");
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert_eq!(faults[0].0, codes::TOO_MANY);
}

#[test]
fn places_are_counted() {
    let limits = Limits {
        values: 50,
        ..Limits::default()
    };
    let raw = json!({"a": {"b": {}, "c": {}, "d": {}}});
    let action = "{target: $.a.*, description: d, update: {e: {}}}";
    let four = |count| format!("[{}]", vec![action; count].join(", "));
    assert!(applied_within(raw.clone(), &four(3), limits).is_ok());
    let at = Place::Pointer(Pointer::parse("/actions/3/target"));
    assert_eq!(applied_within(raw, &four(4), limits), Err(vec![(codes::TOO_MANY, at)]));
}

#[test]
fn misfits_of_one_action_are_counted() {
    let misfits = |count: usize| {
        let raw = json!({"l": vec![1; count]});
        let actions = "[{target: '$.l.*', description: d, update: {}}]";
        applied(raw, actions).expect_err("no place fits").len()
    };
    assert_eq!((misfits(20), misfits(21), misfits(1_000)), (20, 21, 21));
}
