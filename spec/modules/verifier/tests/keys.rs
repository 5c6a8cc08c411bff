//! Keys that come and go, and servers that do.

use std::time::Duration;

use serde_json::json;

use super::forge::Forge;
use super::{Setting, fault, good, with};
use crate::verifier::VerifyError;

#[tokio::test]
async fn keys_are_fetched_once_for_all_who_wait() {
    let setting = Setting::new();
    let verifier = setting.verifier();
    let token = setting.forge.token(&good());
    let mut all = Vec::new();
    for _ in 0..50 {
        let (verifier, token) = (verifier.clone(), token.clone());
        all.push(tokio::spawn(async move { verifier.verify(&token).await }));
    }
    for one in all {
        one.await.expect("no panic").expect("a good token");
    }
    assert_eq!(setting.server.count(), 1);
    setting.pass(299);
    verifier.verify(&token).await.expect("a good token");
    assert_eq!(setting.server.count(), 1);
    setting.pass(1);
    verifier.verify(&token).await.expect("a good token");
    assert_eq!(setting.server.count(), 2);
}

#[tokio::test]
async fn a_new_key_is_learned() {
    let setting = Setting::new();
    let verifier = setting.verifier();
    verifier.verify(&setting.forge.token(&good())).await.expect("the first key");
    let new = Forge::es256("k2");
    setting.server.keys(&[setting.forge.public(), new.public()]);
    setting.pass(31);
    verifier.verify(&new.token(&good())).await.expect("the new key");
    assert_eq!(setting.server.count(), 2);
    // Once the server has taken one away, it is not good any more.
    setting.server.keys(&[new.public()]);
    setting.pass(300);
    assert_eq!(fault(&verifier, &setting.forge.token(&good())).await, "UnknownKey");
}

#[tokio::test]
async fn made_up_keys_do_not_reach_the_server() {
    let setting = Setting::new();
    let verifier = setting.verifier();
    verifier.warm_up().await.expect("keys");
    for name in 0..200 {
        let header =
            json!({"alg": "ES256", "kid": format!("made-up-{name}"), "typ": "JWT"});
        let token =
            setting.forge.with_header(&header, &with("exp", json!(2_000_000_000)));
        assert_eq!(fault(&verifier, &token).await, "UnknownKey");
        setting.pass(1);
    }
    // One each 30 seconds, and the first.
    assert_eq!(setting.server.count(), 7);
}

#[tokio::test]
async fn old_keys_do_while_the_server_is_down() {
    let setting = Setting::new();
    let verifier = setting.builder().key_limit(Duration::from_secs(1000)).build();
    let verifier = verifier.expect("settings");
    let token = setting.forge.token(&with("exp", json!(2_000_000_000)));
    verifier.verify(&token).await.expect("a good token");
    setting.server.is_down(true);
    setting.pass(301);
    for _ in 0..20 {
        verifier.verify(&token).await.expect("the old key");
    }
    assert_eq!(
        setting.server.count(),
        2,
        "a server that is down is left alone for a while"
    );
    setting.pass(30);
    verifier.verify(&token).await.expect("the old key");
    assert_eq!(setting.server.count(), 3);
    // One who is unknown is not told to be a stranger: nobody can say.
    setting.pass(30);
    let other = Forge::es256("k2").token(&with("exp", json!(2_000_000_000)));
    let error = verifier.verify(&other).await.expect_err("the server is down");
    assert!(
        matches!(error, VerifyError::Keys(_)) && error.is_unavailable(),
        "{error:?}"
    );
    // Keys do not live for ever.
    setting.pass(700);
    let error = verifier.verify(&token).await.expect_err("too old");
    assert!(error.is_unavailable() && error.challenge().is_none(), "{error:?}");
    assert_eq!(error.status(), 503);
    setting.server.is_down(false);
    assert!(verifier.verify(&token).await.is_err(), "it was asked just now");
    setting.pass(30);
    verifier.verify(&token).await.expect("it is back");
}

#[tokio::test]
async fn bad_answers_are_no_keys() {
    for (status, body) in [
        (500, "{}"),
        (404, "<html>"),
        (200, ""),
        (200, "[]"),
        (200, "{}"),
        (200, r#"{"keys":{}}"#),
        (200, r#"{"keys":[]}"#),
        (200, r#"{"keys":[{"kty":"oct","k":"c2VjcmV0"}]}"#),
        (200, r#"{"keys":[],"keys":[]}"#),
        (302, ""),
        (204, ""),
    ] {
        let setting = Setting::new();
        let verifier = setting.verifier();
        let token = setting.forge.token(&good());
        setting.server.says("/.well-known/jwks.json", status, body);
        let error = verifier.verify(&token).await.expect_err("no keys");
        assert!(error.is_unavailable(), "{status} {body}: {error:?}");
        // The keys that were good before are kept.
        setting.pass(30);
        setting.server.keys(&[setting.forge.public()]);
        verifier.verify(&token).await.expect("good keys");
        setting.server.says("/.well-known/jwks.json", status, body);
        setting.pass(300);
        verifier.verify(&token).await.expect("old keys");
    }
}

#[tokio::test]
async fn keys_of_no_use_are_passed_over() {
    let setting = Setting::new();
    let mut bare = setting.forge.public();
    let bare = bare.as_object_mut().expect("an object");
    bare.remove("use");
    bare.remove("alg");
    setting.server.keys(&[
        json!({}),
        json!(null),
        json!({"kty": "EC", "crv": "secp256k1", "x": "AA", "y": "AA"}),
        json!({"kty": "EC", "crv": "P-256", "kid": "k1", "x": "AA", "y": "AA"}),
        json!({"kty": "RSA", "kid": "k1", "n": "!", "e": "AQAB"}),
        json!(bare),
    ]);
    setting
        .verifier()
        .verify(&setting.forge.token(&good()))
        .await
        .expect("the last one");
}

/// RSA keys below 2048 bits can be factored.
#[tokio::test]
async fn short_keys_are_refused() {
    let setting = Setting::new();
    let n = super::forge::base64([0xff_u8; 128]);
    setting.server.keys(&[json!({"kty": "RSA", "kid": "k1", "n": n, "e": "AQAB"})]);
    let header = json!({"alg": "RS256", "kid": "k1", "typ": "JWT"});
    let token = Forge::rs256("k1").with_header(&header, &good());
    assert_eq!(fault(&setting.verifier(), &token).await, "Signature");
}

#[tokio::test]
async fn a_token_without_a_name_of_a_key() {
    let setting = Setting::new();
    let token = setting.forge.with_header(&json!({"alg": "ES256"}), &good());
    setting.verifier().verify(&token).await.expect("there is one key only");
    setting.server.keys(&[setting.forge.public(), Forge::es256("k2").public()]);
    assert_eq!(fault(&setting.verifier(), &token).await, "UnknownKey");
}

#[tokio::test]
async fn keys_may_be_elsewhere() {
    let setting = Setting::new();
    let keys = json!({"keys": [setting.forge.public()]}).to_string();
    setting.server.says("/tenants/blue/jwks", 200, &keys);
    let verifier =
        setting.builder().keys_at("/tenants/blue/jwks").build().expect("settings");
    verifier.verify(&setting.forge.token(&good())).await.expect("a good token");
    assert_eq!(setting.server.asked(), ["/tenants/blue/jwks"]);
}

/// Who has left does not leave the others waiting.
#[tokio::test]
async fn a_caller_that_gives_up_takes_nobody_along() {
    let setting = Setting::new();
    let verifier = setting.verifier();
    let token = setting.forge.token(&good());
    {
        let mut first = Box::pin(verifier.verify(&token));
        let poll = std::future::poll_fn(|cx| {
            std::task::Poll::Ready(first.as_mut().poll(cx).is_pending())
        });
        assert!(poll.await, "it waits for keys");
    }
    verifier.verify(&token).await.expect("a good token");
    assert_eq!(setting.server.count(), 1);
}
