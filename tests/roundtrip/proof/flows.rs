//! The unions that no generated client could read so far: nodes of flows, what to continue with,
//! and the bodies that update flows. Written out, kind by kind.

use std::collections::BTreeSet;

use anyhow::Result;
use serde_json::{Value, json};
use tests::roundtrip::{Proof, compare, strict};

use crate::ory;

#[test]
fn a_login_flow_with_nodes_of_all_six_kinds() -> Result<()> {
    let mut proof = ory::proof()?;
    let attributes = node_attributes();
    assert_eq!(tags(&attributes, "node_type"), proof.tags("uiNodeAttributes")?);
    let nodes: Vec<_> = attributes
        .into_iter()
        .map(|attributes| {
            let kind = attributes["node_type"].clone();
            json!({
                "type": kind, "group": "default", "attributes": attributes, "messages": [],
                "meta": {"label": {"id": 1_070_001, "type": "info", "text": "Password"}},
            })
        })
        .collect();
    let flow = json!({
        "id": "3f333df6-90a4-4fda-8dd3-9485d27cee36",
        "type": "browser",
        "state": "choose_method",
        "issued_at": "2024-02-29T12:30:00.123456Z",
        "expires_at": "2024-02-29T13:30:00.123456Z",
        "request_url": "https://example.com/self-service/login/browser",
        "ui": {"action": "https://example.com/login", "method": "POST", "nodes": nodes},
    });
    let written = returns(&mut proof, "loginFlow", &flow)?;
    assert_eq!(written.matches("\"node_type\"").count(), 6, "one tag a node: {written}");
    Ok(())
}

/// What is written out here is also among the cases that are made.
#[test]
fn the_cases_of_a_login_flow_have_nodes_of_all_kinds() -> Result<()> {
    let proof = ory::proof()?;
    let kinds = proof.tags("uiNodeAttributes")?;
    let has_all = |flow: &Value| {
        let nodes = flow["ui"]["nodes"].as_array().cloned().unwrap_or_default();
        let nodes: Vec<_> =
            nodes.into_iter().map(|node| node["attributes"].clone()).collect();
        tags(&nodes, "node_type") == kinds
    };
    let mut cases = proof.cases("loginFlow")?.into_iter();
    assert!(cases.any(|case| case.sample.legal && has_all(&case.sample.sent)));
    Ok(())
}

#[test]
fn a_continuation_of_every_kind() -> Result<()> {
    each(
        "continueWith",
        "action",
        vec![
            json!({"action": "redirect_browser_to", "redirect_browser_to": "https://a.example"}),
            json!({"action": "set_ory_session_token", "ory_session_token": "token"}),
            json!({"action": "show_pin_entry_ui", "data": {"enc": "AQ", "ciphertext": "Ag"}}),
            json!({"action": "show_recovery_ui", "flow": {"id": ID}}),
            json!({"action": "show_settings_ui", "flow": {"id": ID, "url": "https://a.example"}}),
            json!({
                "action": "show_verification_ui",
                "flow": {"id": ID, "verifiable_address": "somebody@example.com"},
            }),
        ],
    )
}

#[test]
fn every_way_to_log_in() -> Result<()> {
    each(
        "updateLoginFlowBody",
        "method",
        vec![
            json!({"method": "code", "csrf_token": "", "code": "123456"}),
            json!({"method": "deviceauthn", "client_key_id": "key", "signature": "AQID"}),
            json!({"method": "identifier_first", "identifier": "somebody@example.com"}),
            json!({"method": "lookup_secret", "lookup_secret": "abcd1234"}),
            json!({"method": "oidc", "provider": "github", "upstream_parameters": {"a": 1}}),
            json!({"method": "passkey", "passkey_login": "{}"}),
            json!({"method": "password", "identifier": "somebody", "password": "hush"}),
            json!({"method": "saml", "provider": "okta"}),
            json!({"method": "totp", "totp_code": "123456"}),
            json!({"method": "webauthn", "identifier": "somebody"}),
        ],
    )
}

#[test]
fn every_way_to_register() -> Result<()> {
    let traits = json!({"email": "somebody@example.com", "name": {"first": "Some"}});
    each(
        "updateRegistrationFlowBody",
        "method",
        vec![
            json!({"method": "code", "traits": traits, "resend": "code"}),
            json!({"method": "oidc", "provider": "github"}),
            json!({"method": "passkey", "traits": traits}),
            json!({"method": "password", "traits": traits, "password": "hush"}),
            json!({"method": "profile", "traits": traits, "screen": "previous"}),
            json!({"method": "saml", "provider": "okta"}),
            json!({"method": "webauthn", "traits": traits}),
        ],
    )
}

#[test]
fn every_way_to_change_settings() -> Result<()> {
    each(
        "updateSettingsFlowBody",
        "method",
        vec![
            json!({"method": "deviceauthn"}),
            json!({"method": "lookup_secret", "lookup_secret_reveal": true}),
            json!({"method": "oidc", "link": "github"}),
            json!({"method": "passkey", "passkey_remove": "key"}),
            json!({"method": "password", "password": "hush"}),
            json!({"method": "profile", "traits": {"email": "somebody@example.com"}}),
            json!({"method": "saml", "unlink": "okta"}),
            json!({"method": "totp", "totp_unlink": false}),
            json!({"method": "webauthn", "webauthn_remove": "key"}),
        ],
    )
}

#[test]
fn every_way_to_recover_and_to_verify() -> Result<()> {
    let ways = || {
        vec![
            json!({"method": "code", "code": "123456"}),
            json!({"method": "link", "email": "somebody@example.com"}),
        ]
    };
    each("updateRecoveryFlowBody", "method", ways())?;
    each("updateVerificationFlowBody", "method", ways())
}

const ID: &str = "3f333df6-90a4-4fda-8dd3-9485d27cee36";

/// Takes values through a union, and asks that they are of all its kinds.
fn each(union: &str, tag: &str, values: Vec<Value>) -> Result<()> {
    let mut proof = ory::proof()?;
    assert_eq!(tags(&values, tag), proof.tags(union)?, "the kinds of {union}");
    for value in values {
        let written = returns(&mut proof, union, &value)?;
        let key = format!("\"{tag}\":");
        assert_eq!(written.matches(&key).count(), 1, "the tag stands once: {written}");
    }
    Ok(())
}

/// Takes a value through a type: read, written, read again and equal. Returns what is written.
fn returns(proof: &mut Proof, component: &str, value: &Value) -> Result<String> {
    let written = proof.ask(component, value)?;
    assert_eq!(
        compare::difference(value, &strict::read(&written)?),
        None,
        "{component}"
    );
    Ok(written)
}

fn tags(values: &[Value], tag: &str) -> BTreeSet<String> {
    values.iter().filter_map(|value| Some(value[tag].as_str()?.to_owned())).collect()
}

fn node_attributes() -> Vec<Value> {
    vec![
        json!({
            "node_type": "a", "id": "back", "href": "https://example.com",
            "title": {"id": 1, "type": "info", "text": "Back"},
        }),
        json!({"node_type": "div", "id": "challenge", "data": {"theme": "dark"}}),
        json!({
            "node_type": "img", "id": "qr", "src": "data:image/png;base64,",
            "width": 256, "height": 256,
        }),
        json!({
            "node_type": "input", "name": "password", "type": "password", "disabled": false,
            "required": true, "value": null, "autocomplete": "current-password",
        }),
        json!({
            "node_type": "script", "id": "webauthn", "src": "https://example.com/webauthn.js",
            "async": true, "crossorigin": "anonymous", "integrity": "sha512-",
            "nonce": "nonce", "referrerpolicy": "no-referrer", "type": "text/javascript",
        }),
        json!({
            "node_type": "text", "id": "code",
            "text": {"id": 2, "type": "error", "text": "No", "context": {"secrets": [1, null]}},
        }),
    ]
}
