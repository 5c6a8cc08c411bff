//! What came with Overlay 1.1 and 1.2.

use serde_json::{Value, json};

use super::{INFO, laid};
use crate::diagnostic::{Place, codes};
use crate::limits::Limits;
use crate::source::Pointer;

type Faults = Vec<(&'static str, Place)>;

fn applied(version: &str, raw: Value, rest: &str) -> Result<Value, Faults> {
    laid(raw, &format!("overlay: {version}\n{INFO}{rest}"), Limits::default())
}

fn at(pointer: &str) -> Place {
    Place::Pointer(Pointer::parse(pointer))
}

#[test]
fn single_values_are_replaced_and_lists_are_joined() {
    let raw = json!({"a": {"text": "old", "list": [1]}, "tags": ["x", "y", "x"]});
    let actions = "actions:
        - {target: $.a.text, description: d, update: new}
        - {target: $.a.list, description: d, update: [2, 3]}
        - {target: $.a.list, description: d, update: 4}
        - {target: $.a, description: d, update: {list: [5], flag: null}}
        - {target: $.a, description: d, update: {flag: true}}
        - {target: \"$.tags[?@ == 'x']\", description: d, remove: true}";
    let expected = json!({
        "a": {"text": "new", "list": [1, 2, 3, 4, 5], "flag": true},
        "tags": ["y"],
    });
    assert_eq!(applied("1.1.0", raw, actions), Ok(expected));
}

#[test]
fn what_is_of_another_kind_is_refused_where_it_stands() {
    let raw = || json!({"a": {"b": {"c": 1}, "l": [1], "t": "t"}});
    let faults = |action: &str| {
        applied("1.1.0", raw(), &format!("actions: [{action}]")).expect_err(action)
    };
    let misfit = codes::OVERLAY_MISFIT;
    for (action, place) in [
        (
            "{target: $.a, description: d, update: {b: {c: [1]}}}",
            "/actions/0/update/b/c",
        ),
        ("{target: $.a, description: d, update: {l: 1}}", "/actions/0/update/l"),
        ("{target: $.a, description: d, update: {t: {}}}", "/actions/0/update/t"),
        ("{target: $.a.t, description: d, update: {}}", "/actions/0/update"),
        ("{target: $.a.t, description: d, update: []}", "/actions/0/update"),
        ("{target: $.a, description: d, update: 1}", "/actions/0/update"),
        ("{target: $.a.*, description: d, update: 1}", "/actions/0/target"),
        ("{target: $.a, description: d, copy: $.a.*}", "/actions/0/copy"),
        ("{target: $.a, description: d, copy: $.z}", "/actions/0/copy"),
        ("{target: $.a.b, description: d, copy: $.a.l}", "/actions/0/copy"),
    ] {
        assert_eq!(faults(action), [(misfit, at(place))], "{action}");
    }
    let both = "{target: $.a, description: d, update: {}, copy: $.a}";
    assert_eq!(faults(both), [(codes::OVERLAY, at("/actions/0"))]);
    let odd = "{target: $.a, description: d, copy: '$['}";
    assert_eq!(faults(odd), [(codes::OVERLAY_TARGET, at("/actions/0/copy"))]);
    // Before 1.1, whatever is no object was replaced.
    let action = "actions: [{target: $.a, description: d, update: {l: 1}}]";
    assert!(applied("1.0.0", raw(), action).is_ok());
}

#[test]
fn a_part_is_copied_and_moved() {
    let raw =
        json!({"paths": {"/old": {"get": {"tags": ["a"]}}, "/other": {"put": {}}}});
    let actions = "actions:
        - {target: $.paths, description: d, update: {/new: {}}}
        - {target: \"$.paths['/new', '/other']\", description: d, copy: \"$.paths['/old']\"}
        - {target: \"$.paths['/old']\", description: d, remove: true}
        - {target: \"$.paths['/new'].get.tags\", description: d, copy: \"$.paths['/other'].get.tags\"}";
    let expected = json!({"paths": {
        "/new": {"get": {"tags": ["a", "a"]}},
        "/other": {"get": {"tags": ["a"]}, "put": {}},
    }});
    assert_eq!(applied("1.1.0", raw, actions), Ok(expected));
}

#[test]
fn an_action_is_used_more_than_once() {
    let raw = json!({"a": {}, "b": {}, "c": {"x": 1}});
    let rest = "
components:
  actions:
    mark~1ed: {description: Marks it., fields: {update: {x: 1}}}
    gone: {fields: {description: It is gone., remove: true}}
actions:
  - {$ref: '#/components/actions/mark~1ed', target: $.a}
  - {$ref: '#/components/actions/mark~1ed', target: $.b, description: Otherwise., update: {y: 2}}
  - {$ref: '#/components/actions/gone', target: $.c}";
    let rest = rest.replace("mark~1ed: ", "'mark/ed': ");
    let expected = json!({"a": {"x": 1}, "b": {"y": 2}});
    assert_eq!(applied("1.2.0", raw, &rest), Ok(expected));
}

#[test]
fn faults_of_reusable_actions_stand_where_they_are_written() {
    let faults =
        |rest: &str| applied("1.2.0", json!({"a": {}, "t": 1}), rest).expect_err(rest);
    let parts =
        "components: {actions: {one: {fields: {update: {}}}, none: {description: d}}}\n";
    let with = |action: &str| faults(&format!("{parts}actions: [{action}]"));
    let reference =
        |name: &str| format!("{{$ref: '{name}', target: $.a, description: d}}");
    for (name, code, place) in [
        ("#/components/actions/on", codes::OVERLAY, "/actions/0/$ref"),
        ("other.yaml#/components/actions/one", codes::OVERLAY, "/actions/0/$ref"),
        ("#/components/actions/none", codes::OVERLAY, "/actions/0"),
    ] {
        assert_eq!(with(&reference(name)), [(code, at(place))], "{name}");
    }
    let misfit = "{$ref: '#/components/actions/one', target: $.t, description: d}";
    let place = at("/components/actions/one/fields/update");
    assert_eq!(with(misfit), [(codes::OVERLAY_MISFIT, place)]);
    let silent = "{$ref: '#/components/actions/one', target: $.a}";
    assert_eq!(with(silent), [(codes::OVERLAY_REASON, at("/actions/0"))]);
}

#[test]
fn a_key_counts_from_its_version_on() {
    let action = "actions: [{target: $.a, description: d, update: {}}]";
    let copied = "actions: [{target: $.a, description: d, copy: $.a}]";
    let described = format!(
        "overlay: 1.0.0\ninfo: {{title: T, version: '1', description: d}}\n{action}"
    );
    let key = |pointer: &str| Place::Key(Pointer::parse(pointer), 0);
    let raw = || json!({"a": {}});
    let found = laid(raw(), &described, Limits::default());
    assert_eq!(found, Err(vec![(codes::OVERLAY, key("/info/description"))]));
    for (version, rest, place) in [
        ("1.0.0", copied.to_owned(), "/actions/0/copy"),
        ("1.1.0", format!("$self: https://a.test/b\n{action}"), "/$self"),
        ("1.1.0", format!("components: {{}}\n{action}"), "/components"),
    ] {
        let expected = Err(vec![(codes::OVERLAY, key(place))]);
        assert_eq!(applied(version, raw(), &rest), expected, "{version} {rest}");
        assert!(applied("1.2.0", raw(), &rest).is_ok(), "{rest}");
    }
    for version in ["1.3.0", "2.0.0", "1.10", "1"] {
        let expected = Err(vec![(codes::OVERLAY, at("/overlay"))]);
        assert_eq!(applied(version, raw(), action), expected, "{version}");
    }
}

#[test]
fn an_overlay_says_which_document_it_is_for() {
    let raw = || json!({"$self": "https://a.test/apis/b.yaml", "a": {}});
    let with = |head: &str| {
        let rest =
            format!("{head}\nactions: [{{target: $.a, description: d, update: {{}}}}]");
        applied("1.2.0", raw(), &rest).map(|_| ())
    };
    for head in [
        "",
        "extends: b.yaml",
        "extends: https://a.test/apis/b.yaml",
        "$self: https://a.test/overlays/c.yaml\nextends: ../apis/b.yaml",
    ] {
        assert_eq!(with(head), Ok(()), "{head}");
    }
    let other = Err(vec![(codes::OVERLAY_EXTENDS, at("/extends"))]);
    assert_eq!(with("extends: https://a.test/apis/c.yaml"), other);
    assert_eq!(with("$self: https://a.test/apis/c.yaml\nextends: d.yaml"), other);
    let fragment = Err(vec![(codes::OVERLAY, at("/extends"))]);
    assert_eq!(with("extends: b.yaml#/info"), fragment);
}
