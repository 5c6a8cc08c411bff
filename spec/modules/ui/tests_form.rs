//! Order, groups, and what is found.

use serde_json::json;

use super::tests::{container, input, other, script};
use super::{Criteria, Form, Order};
use crate::Json;
use crate::models::{UiContainer, UiNodeGroup, UiNodeType};

/// A form in the order in which it has to be shown.
fn in_order() -> Vec<Json> {
    let field = |group, kind, name| input(group, kind, name, json!({}));
    let button =
        |group, value| input(group, "submit", "method", json!({ "value": value }));
    vec![
        field("identifier_first", "text", "first"),
        field("default", "hidden", "csrf_token"),
        other("default", json!({ "node_type": "div", "id": "d" })),
        field("profile", "email", "traits.email"),
        field("password", "password", "password"),
        script("webauthn"),
        field("lookup_secret", "text", "lookup_secret"),
        field("totp", "text", "totp_code"),
        field("default", "checkbox", "traits.news"),
        field("captcha", "checkbox", "captcha"),
        field("captcha", "hidden", "transient_payload.captcha"),
        field("captcha", "submit", "captcha_button"),
        button("oidc", "google"),
        button("saml", "acme"),
        button("default", "profile"),
        button("password", "password"),
        button("passkey", "passkey"),
        button("code", "code"),
        field("webauthn", "checkbox", "webauthn_remember"),
        field("webauthn", "text", "webauthn_name"),
        button("webauthn", "webauthn"),
        button("totp", "totp"),
        button("a_group_that_comes_later", "later"),
    ]
}

fn sorted(ui: &UiContainer) -> Json {
    let nodes = Form::new(ui).sorted(Order::SignIn);
    nodes
        .into_iter()
        .map(|node| serde_json::to_value(node.model()).expect("JSON"))
        .collect()
}

#[test]
fn nodes_come_in_order_from_any_order() {
    // Those of one place keep their order, so they are not swapped.
    let unstable = ["lookup_secret", "later", "webauthn_name"];
    let is_stable = |node: &Json| {
        let name = node["attributes"]["name"].as_str().unwrap_or_default();
        let value = node["attributes"]["value"].as_str().unwrap_or_default();
        let is_div = node["type"] == "div";
        !unstable.contains(&name)
            && !unstable.contains(&value)
            && !is_div
            && name != "captcha_button"
            && name != "transient_payload.captcha"
    };
    let expected: Vec<_> = in_order().into_iter().filter(is_stable).collect();
    let expected_json = sorted(&container(json!(expected)));
    let names = |nodes: &Json| -> Vec<String> {
        let nodes = nodes.as_array().cloned().unwrap_or_default();
        nodes
            .iter()
            .map(|node| format!("{} {}", node["group"], node["attributes"]["name"]))
            .collect()
    };
    assert_eq!(names(&expected_json), names(&json!(expected)));
    let mut seed = 7_usize;
    for _ in 0..500 {
        let mut nodes = expected.clone();
        for index in (1..nodes.len()).rev() {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            nodes.swap(index, (seed >> 33) % (index + 1));
        }
        assert_eq!(sorted(&container(json!(nodes))), expected_json);
    }
}

#[test]
fn nodes_of_one_place_keep_their_order() {
    let ui = container(json!(in_order()));
    assert_eq!(sorted(&ui), serde_json::to_value(&ui.nodes).expect("JSON"));
    let fields = ["b", "a", "c"].map(|name| input("default", "text", name, json!({})));
    let ui = container(json!(fields));
    let ids: Vec<_> = Form::new(&ui)
        .sorted(Order::SignIn)
        .iter()
        .filter_map(|node| node.id())
        .collect();
    assert_eq!(ids, ["b", "a", "c"]);
    assert_eq!(ui, container(json!(fields)), "nothing is changed");
}

#[test]
fn groups_come_in_order_and_unlisted_ones_last() {
    let ui = container(json!(in_order()));
    let groups = |order| -> Vec<String> {
        let groups = Form::new(&ui).groups(order).into_iter();
        groups.map(|(group, _)| group.as_str().to_owned()).collect()
    };
    assert_eq!(
        groups(Order::SignIn),
        [
            "oidc",
            "saml",
            "identifier_first",
            "default",
            "profile",
            "password",
            "captcha",
            "passkey",
            "code",
            "webauthn",
            "lookup_secret",
            "totp",
            "a_group_that_comes_later",
        ]
    );
    assert_eq!(
        groups(Order::Settings),
        [
            "default",
            "profile",
            "password",
            "oidc",
            "code",
            "lookup_secret",
            "passkey",
            "webauthn",
            "totp",
            "identifier_first",
            "captcha",
            "saml",
            "a_group_that_comes_later",
        ]
    );
    let all: usize =
        Form::new(&ui).groups(Order::SignIn).iter().map(|(_, nodes)| nodes.len()).sum();
    assert_eq!(all, ui.nodes.len());
}

#[test]
fn methods_are_the_groups_that_can_be_chosen() {
    let ui = container(json!([
        input("default", "hidden", "csrf_token", json!({})),
        input("identifier_first", "text", "identifier", json!({})),
        input("profile", "text", "traits.name", json!({})),
        input("captcha", "text", "captcha", json!({})),
        script("webauthn"),
        input("passkey", "hidden", "passkey_challenge", json!({})),
        input("oidc", "submit", "provider", json!({})),
        input("password", "password", "password", json!({})),
        input("later", "text", "later", json!({})),
    ]));
    let form = Form::new(&ui);
    let names = |groups: Vec<&UiNodeGroup>| -> Vec<String> {
        groups.iter().map(|group| group.as_str().to_owned()).collect()
    };
    assert_eq!(names(form.auth_methods()), ["oidc", "password", "passkey", "later"]);
    assert_eq!(names(form.visible_auth_methods()), ["password", "later"]);
    assert_eq!(form.sso_nodes().count(), 1);
}

#[test]
fn criteria_all_have_to_be_met() {
    let ui = container(json!(in_order()));
    let form = Form::new(&ui);
    let found = |criteria: Criteria<'_>| form.find(&criteria).and_then(|node| node.id());
    assert_eq!(found(Criteria::new()), Some("first"));
    assert_eq!(found(Criteria::new().kind(UiNodeType::Div)), Some("d"));
    assert_eq!(found(Criteria::new().group(UiNodeGroup::Totp)), Some("totp_code"));
    assert_eq!(
        found(Criteria::new().input_type("checkbox").group(UiNodeGroup::Captcha)),
        Some("captcha")
    );
    let google = form.find(&Criteria::new().id("method").value("google"));
    assert_eq!(google.map(|node| node.group()), Some(&UiNodeGroup::Oidc));
    assert_eq!(found(Criteria::new().id("d").input_type("text")), None);
    assert_eq!(form.in_group(&UiNodeGroup::WebAuthn).count(), 4);
}

#[test]
fn a_form_for_one_method_has_its_nodes_and_those_of_none() {
    let ui = container(json!(in_order()));
    let names = |method: &UiNodeGroup| -> Vec<_> {
        let nodes = Form::new(&ui).for_method(method, Order::SignIn);
        nodes
            .into_iter()
            .filter_map(|node| Some((node.group().as_str(), node.id()?)))
            .collect()
    };
    let shared = names(&UiNodeGroup::Default);
    let groups = ["default", "identifier_first", "profile", "captcha"];
    assert!(shared.iter().all(|(group, _)| groups.contains(group)), "{shared:?}");
    assert!(shared.contains(&("default", "csrf_token")), "{shared:?}");
    let password = names(&UiNodeGroup::Password);
    assert_eq!(password.len(), shared.len() + 2);
    let own: Vec<_> = password.iter().filter(|it| !shared.contains(it)).collect();
    assert_eq!(own, [&("password", "password"), &("password", "method")]);
    assert_eq!(password.last(), Some(&("password", "method")), "{password:?}");
}
