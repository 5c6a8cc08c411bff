//! What is submitted.

use serde_json::json;

use super::tests::{container, input};
use super::{Criteria, Form};
use crate::Json;
use crate::models::{
    UiContainer, UpdateLoginFlowBody, UpdateRegistrationFlowBody,
    UpdateVerificationFlowBody,
};

fn login() -> UiContainer {
    container(json!([
        input("default", "hidden", "csrf_token", json!({ "value": "token" })),
        input("identifier_first", "hidden", "identifier", json!({ "value": "ann" })),
        input("password", "password", "password", json!({})),
        input("password", "submit", "method", json!({ "value": "password" })),
        input("oidc", "submit", "provider", json!({ "value": "google" })),
        input("oidc", "hidden", "upstream", json!({ "value": "x" })),
        input("passkey", "hidden", "passkey_challenge", json!({ "value": "long" })),
        input("default", "hidden", "empty", json!({ "value": "" })),
        input("default", "hidden", "none", json!({})),
        input("default", "checkbox", "traits.news", json!({})),
        input("default", "number", "traits.age", json!({ "value": 1 })),
        input("default", "checkbox", "traits.langs", json!({ "value": "de" })),
        input("default", "checkbox", "traits.langs", json!({ "value": "en" })),
    ]))
}

fn sent(pairs: &[(&str, &str)]) -> Json {
    Form::new(&login()).submission().entered(pairs.iter().copied()).to_json()
}

#[test]
fn hidden_values_of_the_method_and_of_none_go_along() {
    let ui = login();
    let form = Form::new(&ui);
    assert_eq!(form.csrf_token(), Some("token"));
    assert_eq!(form.hidden_values().count(), 5);
    let expected = json!({
        "csrf_token": "token", "identifier": "ann", "method": "password", "password": "p",
    });
    assert_eq!(sent(&[("password", "p"), ("method", "password")]), expected);
    let clicked = form.submission().value("password", "p").click("method", "password");
    assert_eq!(clicked.to_json(), expected);
    assert!(!format!("{clicked:?}").contains("\"p\""));
    let body: UpdateLoginFlowBody = clicked.read().expect("a body");
    assert!(matches!(body, UpdateLoginFlowBody::Password(body) if body.password == "p"));
}

#[test]
fn a_button_of_a_provider_brings_its_method() {
    let ui = login();
    let form = Form::new(&ui);
    let google = form.find(&Criteria::new().value("google")).expect("a button");
    let submission = form.submission().click_node(google);
    assert_eq!(
        submission.to_json(),
        json!({
            "csrf_token": "token", "identifier": "ann", "method": "oidc", "provider": "google", "upstream": "x",
        })
    );
    let body: UpdateLoginFlowBody = submission.read().expect("a body");
    assert!(
        matches!(body, UpdateLoginFlowBody::Oidc(body) if body.provider == "google")
    );
    let field = form.find(&Criteria::new().id("password")).expect("a field");
    let unclicked = form.submission().click_node(field);
    assert!(unclicked.to_json().get("method").is_none());
    assert!(unclicked.read::<UpdateLoginFlowBody>().is_err());
}

#[test]
fn texts_become_what_the_field_is() {
    let body = sent(&[
        ("traits.news", "on"),
        ("traits.age", "42"),
        ("traits.name.first", "Ann"),
        ("unknown", "1"),
        ("traits.langs", "de"),
        ("traits.langs", "en"),
    ]);
    assert_eq!(
        body["traits"],
        json!({
            "news": true, "age": 42, "name": { "first": "Ann" }, "langs": ["de", "en"],
        })
    );
    assert_eq!(body["unknown"], "1");
    assert_eq!(sent(&[("traits.age", "4x")])["traits"]["age"], "4x");
    assert_eq!(sent(&[("traits.langs", "de")])["traits"]["langs"], json!(["de"]));
    // The hidden twin of a checkbox comes first.
    assert_eq!(
        sent(&[("traits.news", "false"), ("traits.news", "true")])["traits"]["news"],
        true
    );
}

#[test]
fn what_is_empty_is_left_out() {
    let body =
        sent(&[("traits.name.first", ""), ("password", ""), ("traits.news", "off")]);
    let expected = json!({ "csrf_token": "token", "identifier": "ann", "traits": { "news": false } });
    assert_eq!(body, expected);
    let ui = container(json!([]));
    let empty = json!({ "a": [{}, "", null], "b": { "c": "" } });
    assert_eq!(Form::new(&ui).submission().value("x", empty).to_json(), json!({}));
    assert_eq!(Form::new(&ui).csrf_token(), None);
}

#[test]
fn hostile_names_do_no_harm() {
    let deep = vec!["a"; 60_000].join(".");
    let body = sent(&[
        (&deep, "v"),
        ("a..b", "v"),
        (".", "v"),
        ("", "v"),
        ("__proto__.x", "v"),
        ("s", "v"),
        ("s.t", "w"),
    ]);
    assert_eq!(body[&deep], "v", "too deep a name stays whole");
    assert_eq!(
        (&body["a..b"], &body["."], &body[""]),
        (&json!("v"), &json!("v"), &json!("v"))
    );
    assert_eq!(body["__proto__"]["x"], "v");
    assert_eq!(body["s"]["t"], "w");
}

#[test]
fn other_flows_have_bodies_too() {
    let ui = container(json!([
        input(
            "profile",
            "hidden",
            "traits.email",
            json!({ "value": "ann@example.com" })
        ),
        input("code", "text", "code", json!({})),
        input("code", "submit", "method", json!({ "value": "code" })),
        input("code", "submit", "resend", json!({ "value": "code" })),
        input("password", "submit", "method", json!({ "value": "password" })),
    ]));
    let submission = Form::new(&ui).submission();
    let password = submission.clone().value("password", "p").click("method", "password");
    let body: UpdateRegistrationFlowBody = password.read().expect("a body");
    let UpdateRegistrationFlowBody::Password(body) = body else { panic!("{body:?}") };
    assert_eq!(body.traits, json!({ "email": "ann@example.com" }));
    let code = submission.clone().entered([("code", "123456"), ("method", "code")]);
    assert!(code.read::<UpdateVerificationFlowBody>().is_ok());
    assert_eq!(submission.click("resend", "code").to_json()["method"], "code");
}
