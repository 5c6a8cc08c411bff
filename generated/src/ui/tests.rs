//! Nodes one by one, and the forms that the other tests look at.

use serde_json::json;

use super::{Form, MessageId, Node};
use crate::Json;
use crate::models::{UiContainer, UiNode};

pub(super) fn container(nodes: Json) -> UiContainer {
    let ui = json!({ "action": "https://example.com/x?flow=1", "method": "POST", "nodes": nodes });
    serde_json::from_value(ui).expect("a form")
}

/// Returns a field or button. What `more` has is set besides.
pub(super) fn input(group: &str, kind: &str, name: &str, more: Json) -> Json {
    let mut attributes =
        json!({ "node_type": "input", "type": kind, "name": name, "disabled": false });
    let members = attributes.as_object_mut().expect("an object");
    members.extend(more.as_object().cloned().unwrap_or_default());
    json!({ "type": "input", "group": group, "messages": [], "meta": {}, "attributes": attributes })
}

/// Returns a node of another kind.
pub(super) fn other(group: &str, attributes: Json) -> Json {
    let kind = attributes["node_type"].clone();
    json!({ "type": kind, "group": group, "messages": [], "meta": {}, "attributes": attributes })
}

pub(super) fn text(id: i64, kind: &str) -> Json {
    json!({ "id": id, "type": kind, "text": format!("text {id}") })
}

pub(super) fn script(group: &str) -> Json {
    other(
        group,
        json!({
            "node_type": "script", "id": "s", "src": "https://example.com/s.js", "async": true,
            "crossorigin": "", "integrity": "", "nonce": "", "referrerpolicy": "", "type": "text/javascript",
        }),
    )
}

fn node(json: &Json) -> UiNode {
    serde_json::from_value(json.clone()).expect("a node")
}

#[test]
fn each_kind_has_its_view_and_its_id() {
    let image =
        json!({ "node_type": "img", "id": "i", "src": "", "width": 1, "height": 1 });
    let anchor =
        json!({ "node_type": "a", "id": "a", "href": "/", "title": text(1, "info") });
    let kinds = [
        ("input", input("default", "text", "n", json!({})), "n"),
        (
            "text",
            other(
                "totp",
                json!({ "node_type": "text", "id": "t", "text": text(1, "info") }),
            ),
            "t",
        ),
        ("img", other("totp", image), "i"),
        ("a", other("default", anchor), "a"),
        ("script", script("webauthn"), "s"),
        ("div", other("captcha", json!({ "node_type": "div", "id": "d" })), "d"),
    ];
    for (kind, json, id) in &kinds {
        let model = node(json);
        let view = Node::new(&model);
        assert_eq!((view.kind().as_str(), view.id()), (*kind, Some(*id)));
        let views = [
            ("input", view.as_input().is_some()),
            ("text", view.as_text().is_some()),
            ("img", view.as_image().is_some()),
            ("a", view.as_anchor().is_some()),
            ("script", view.as_script().is_some()),
            ("div", view.as_division().is_some()),
        ];
        for (name, is_it) in views {
            assert_eq!(is_it, name == *kind, "{kind} as {name}");
        }
        assert_eq!(view.is_visible(), *kind != "script");
    }
    let unknown = node(&other("default", json!({ "node_type": "video", "id": "v" })));
    let unknown = Node::new(&unknown);
    assert_eq!(
        (unknown.kind().as_str(), unknown.id(), unknown.label()),
        ("video", None, None)
    );
}

#[test]
fn labels_are_those_of_the_part_itself_first() {
    let with_meta = |mut json: Json| {
        json["meta"] = json!({ "label": text(1_070_001, "info") });
        node(&json)
    };
    let label = |model: &UiNode| Node::new(model).label_id();
    let own = json!({ "label": text(1_070_007, "info") });
    let anchor = json!({ "node_type": "a", "id": "a", "href": "/", "title": text(1_070_003, "info") });
    assert_eq!(
        label(&with_meta(input("default", "text", "n", own))),
        Some(MessageId::Email)
    );
    assert_eq!(
        label(&with_meta(input("default", "text", "n", json!({})))),
        Some(MessageId::Password)
    );
    assert_eq!(label(&with_meta(other("default", anchor))), Some(MessageId::Save));
    assert_eq!(label(&node(&input("default", "text", "n", json!({})))), None);
}

#[test]
fn buttons_and_hidden_fields_are_told_apart() {
    let tell = |kind: &str| {
        let model = node(&input("default", kind, "n", json!({})));
        let view = Node::new(&model);
        assert_eq!(view.input_type(), Some(kind));
        (view.is_button(), view.is_submit(), view.is_hidden(), view.is_visible())
    };
    assert_eq!(tell("submit"), (true, true, false, true));
    assert_eq!(tell("button"), (true, false, false, true));
    assert_eq!(tell("hidden"), (false, false, true, false));
    assert_eq!(tell("text"), (false, false, false, true));
    assert_eq!(tell("a-type-that-comes-later"), (false, false, false, true));
}

#[test]
fn errors_are_found_anywhere() {
    let mut ui = container(json!([input("default", "text", "n", json!({}))]));
    assert!(!Form::new(&ui).has_errors());
    let info: Vec<_> =
        serde_json::from_value(json!([text(1, "info"), text(2, "success")]))
            .expect("texts");
    let error =
        serde_json::from_value(json!([text(4_000_002, "error")])).expect("texts");
    ui.messages = Some(info);
    assert!(!Form::new(&ui).has_errors());
    ui.nodes[0].messages = error;
    let form = Form::new(&ui);
    assert!(form.has_errors() && form.nodes().any(Node::has_errors));
    let ids: Vec<_> = form.all_messages().map(|message| message.id).collect();
    assert_eq!(ids, [1, 2, 4_000_002]);
    assert_eq!(form.messages().count(), 2);
    assert!(Form::new(&container(json!([]))).find(&super::Criteria::new()).is_none());
}
