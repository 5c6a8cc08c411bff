//! Opaque tokens.

use std::time::Duration;

use serde_json::{Value, json};

use super::{API, ISSUER, NOW, Setting, fault, good};
use crate::verifier::Verifier;

const TOKEN: &str = "ory_at_0123456789.abcdefghij";

fn active() -> Value {
    json!({
        "active": true, "iss": ISSUER, "sub": "alice", "aud": [API], "client_id": "app", "scope": "read write",
        "exp": NOW + 600, "token_use": "access_token", "ext": {"tenant": "blue"},
    })
}

fn verifier(setting: &Setting) -> Verifier {
    setting.builder().opaque_tokens().build().expect("settings")
}

#[tokio::test]
async fn the_server_is_asked_and_the_answer_kept() {
    let setting = Setting::new();
    let verifier = verifier(&setting);
    setting.server.knows(&active());
    for _ in 0..5 {
        let claims = verifier.verify(TOKEN).await.expect("it is active");
        assert_eq!(claims.subject.as_deref(), Some("alice"));
        assert!(claims.has_scope("write"));
        assert_eq!(claims.rest["ext"]["tenant"], "blue");
    }
    assert_eq!(setting.server.asked(), ["/admin/oauth2/introspect"]);
    setting.server.knows(&json!({"active": false}));
    setting.pass(10);
    assert_eq!(fault(&verifier, TOKEN).await, "Inactive");
    assert_eq!(fault(&verifier, TOKEN).await, "Inactive");
    assert_eq!(setting.server.count(), 2);
}

#[tokio::test]
async fn what_the_server_says_is_checked() {
    let setting = Setting::new();
    for (name, value, fault_of) in [
        ("active", json!(false), "Inactive"),
        ("token_use", json!("refresh_token"), "Inactive"),
        ("token_use", json!("another_token"), "Inactive"),
        ("token_use", json!(""), "Inactive"),
        ("token_use", json!(null), "Claim(\"token_use\")"),
        ("iss", json!("https://evil.example"), "Issuer"),
        ("aud", json!(["other"]), "Audience"),
        ("exp", json!(NOW - 60), "Expired"),
        ("nbf", json!(NOW + 60), "NotYetValid"),
    ] {
        let mut told = active();
        told[name] = value;
        setting.server.knows(&told);
        assert_eq!(fault(&verifier(&setting), TOKEN).await, fault_of, "{name}");
    }
    setting.server.knows(&active());
    let more =
        setting.builder().opaque_tokens().scope("admin").build().expect("settings");
    assert_eq!(fault(&more, TOKEN).await, "Scope");
}

#[tokio::test]
async fn who_shows_a_token_at_once_asks_once() {
    let setting = Setting::new();
    let none = setting.builder().opaque_tokens().introspection_cache(Duration::ZERO, 0);
    let verifier = none.build().expect("settings");
    setting.server.knows(&active());
    let (one, two, other) = tokio::join!(
        verifier.verify(TOKEN),
        verifier.verify(TOKEN),
        verifier.verify("ory_at_another")
    );
    assert!(one.is_ok() && two.is_ok() && other.is_ok());
    assert_eq!(setting.server.count(), 2);
    // An error is for all who wait, and for nobody else.
    setting.server.is_down(true);
    let (one, two) = tokio::join!(verifier.verify(TOKEN), verifier.verify(TOKEN));
    for error in [one, two].map(|it| it.expect_err("nobody can say")) {
        assert!(error.is_unavailable(), "{error:?}");
    }
    assert_eq!(setting.server.count(), 3);
    setting.server.is_down(false);
    verifier.verify(TOKEN).await.expect("it is asked about anew");
    assert_eq!(setting.server.count(), 4);
}

#[tokio::test]
async fn a_kept_answer_ends_with_its_token() {
    let setting = Setting::new();
    let long = Duration::from_secs(3600);
    let verifier =
        setting.builder().opaque_tokens().introspection_cache(long, 10).build();
    let verifier = verifier.expect("settings");
    setting.server.knows(&active());
    verifier.verify(TOKEN).await.expect("it is active");
    setting.pass(630);
    assert_eq!(fault(&verifier, TOKEN).await, "Expired");
    assert_eq!(setting.server.count(), 1);
}

#[tokio::test]
async fn what_is_kept_is_bounded() {
    let setting = Setting::new();
    let verifier = setting.builder().opaque_tokens();
    let verifier = verifier.introspection_cache(Duration::from_secs(60), 3).build();
    let verifier = verifier.expect("settings");
    setting.server.knows(&active());
    for token in ["a", "b", "c", "d", "d", "c", "b"] {
        verifier.verify(token).await.expect("it is active");
    }
    assert_eq!(setting.server.count(), 4);
    verifier.verify("a").await.expect("it is active");
    assert_eq!(setting.server.count(), 5, "the oldest was forgotten");
    // Tokens that are made up do not drive out good ones.
    setting.server.knows(&json!({"active": false}));
    for token in 0..20 {
        assert_eq!(fault(&verifier, &format!("x{token}")).await, "Inactive");
    }
    verifier.verify("a").await.expect("it is remembered");
    let none = setting.builder().opaque_tokens().introspection_cache(Duration::ZERO, 0);
    assert_eq!(fault(&none.build().expect("settings"), TOKEN).await, "Inactive");
}

#[tokio::test]
async fn a_server_that_cannot_be_asked_lets_nobody_in() {
    let setting = Setting::new();
    let verifier = verifier(&setting);
    setting.server.is_down(true);
    let error = verifier.verify(TOKEN).await.expect_err("nobody can say");
    assert!(error.is_unavailable() && error.status() == 503, "{error:?}");
    assert!(!format!("{error:?} {error}").contains("0123456789"), "{error:?}");
    setting.server.is_down(false);
    setting.server.says(
        "/admin/oauth2/introspect",
        401,
        r#"{"error":"request_unauthorized"}"#,
    );
    assert!(
        verifier.verify(TOKEN).await.expect_err("the key is wrong").is_unavailable()
    );
    setting.server.knows(&active());
    verifier.verify(TOKEN).await.expect("errors are not kept");
}

#[tokio::test]
async fn a_jwt_is_never_shown_to_the_server() {
    let setting = Setting::new();
    let verifier = verifier(&setting);
    setting.server.knows(&active());
    let mut claims = good();
    claims["exp"] = json!(NOW - 100);
    assert_eq!(fault(&verifier, &setting.forge.token(&claims)).await, "Expired");
    assert_eq!(setting.server.asked(), ["/.well-known/jwks.json"]);
    for token in ["a b", "a&b=c", "ä", "a\nb", "=", ""] {
        assert!(fault(&verifier, token).await.starts_with("Malformed"), "{token:?}");
    }
    assert_eq!(setting.server.count(), 1);
    // Whoever takes JWTs only asks nobody.
    assert_eq!(fault(&setting.verifier(), TOKEN).await, "Opaque");
}
