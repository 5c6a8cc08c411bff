use serde_json::json;

use super::*;
use crate::diagnostic::Place;
use crate::limits::Limits;

fn applied(mut raw: Value, actions: &str) -> Result<Value, Vec<(&'static str, Place)>> {
    let text =
        format!("overlay: 1.0.0\ninfo: {{title: T, version: '1'}}\nactions: {actions}");
    let mut diagnostics = Diagnostics::default();
    if let Some(overlay) = read(&Source::new("overlay.yaml", text), &mut diagnostics) {
        overlay.apply(&mut raw, Limits::default(), &mut diagnostics);
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
