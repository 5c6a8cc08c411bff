//! Who, for whom, and when.

use std::time::Duration;

use serde_json::{Value, json};

use super::{API, ISSUER, NOW, Setting, fault, good, with, without};
use crate::verifier::Verifier;

#[tokio::test]
async fn times_have_a_leeway() {
    let setting = Setting::new();
    let verifier = setting.verifier();
    let exact = setting.builder().leeway(Duration::ZERO).build().expect("settings");
    let ends = |at: i64| setting.forge.token(&with("exp", json!(at)));
    let begins = |at: i64| setting.forge.token(&with("nbf", json!(at)));
    assert!(verifier.verify(&ends(NOW - 29)).await.is_ok());
    assert_eq!(fault(&verifier, &ends(NOW - 30)).await, "Expired");
    assert!(exact.verify(&ends(NOW + 1)).await.is_ok());
    assert_eq!(fault(&exact, &ends(NOW)).await, "Expired");
    assert!(verifier.verify(&begins(NOW + 30)).await.is_ok());
    assert_eq!(fault(&verifier, &begins(NOW + 31)).await, "NotYetValid");
    assert_eq!(fault(&exact, &begins(NOW + 1)).await, "NotYetValid");

    let endless = setting.builder().leeway(Duration::MAX).build().expect("settings");
    assert!(endless.verify(&begins(NOW + 1_000_000)).await.is_ok());

    let token = setting.forge.token(&good());
    setting.pass(629);
    assert!(verifier.verify(&token).await.is_ok());
    setting.pass(1);
    assert_eq!(fault(&verifier, &token).await, "Expired");
}

#[tokio::test]
async fn a_time_is_a_number() {
    let setting = Setting::new();
    let verifier = setting.verifier();
    for value in
        [json!("1000000600"), json!(-1), json!(1e300), json!(null), json!([NOW])]
    {
        let token = setting.forge.token(&with("exp", value));
        assert_eq!(fault(&verifier, &token).await, "Claim(\"exp\")");
    }
    let token = setting.forge.token(&with("exp", json!(1_000_000_600.75)));
    let claims = verifier.verify(&token).await.expect("a fraction is allowed");
    assert_eq!(claims.expires_at, Some(NOW + 600));
}

#[tokio::test]
async fn what_a_token_needs() {
    let setting = Setting::new();
    let verifier = setting.verifier();
    for name in ["iss", "sub", "exp", "client_id"] {
        let token = setting.forge.token(&without(name));
        assert_eq!(fault(&verifier, &token).await, format!("Claim({name:?})"));
        let token = setting.forge.token(&with(name, json!({"a": 1})));
        assert_eq!(fault(&verifier, &token).await, format!("Claim({name:?})"));
    }
    for name in ["nbf", "iat", "jti", "scp"] {
        assert!(
            verifier.verify(&setting.forge.token(&without(name))).await.is_ok(),
            "{name}"
        );
    }
}

#[tokio::test]
async fn the_issuer_is_this_one() {
    let setting = Setting::new();
    let verifier = setting.verifier();
    for issuer in
        ["https://issuer.example/", "https://ISSUER.example", "https://evil.example", ""]
    {
        let token = setting.forge.token(&with("iss", json!(issuer)));
        assert_eq!(fault(&verifier, &token).await, "Issuer", "{issuer}");
    }
}

#[tokio::test]
async fn the_audience_is_this_one() {
    let setting = Setting::new();
    let verifier = setting.verifier();
    for audience in [
        json!([]),
        json!(""),
        json!("https://api.example/"),
        json!(["x", "y"]),
        json!(null),
    ] {
        let token = setting.forge.token(&with("aud", audience.clone()));
        assert_eq!(fault(&verifier, &token).await, "Audience", "{audience}");
    }
    assert_eq!(
        fault(&verifier, &setting.forge.token(&without("aud"))).await,
        "Audience"
    );
    for audience in [json!({"a": API}), json!([API, 1]), json!(5)] {
        let token = setting.forge.token(&with("aud", audience));
        assert_eq!(fault(&verifier, &token).await, "Claim(\"aud\")");
    }
    for audience in [json!(API), json!(["x", API])] {
        assert!(
            verifier.verify(&setting.forge.token(&with("aud", audience))).await.is_ok()
        );
    }
    let any = Verifier::access_tokens(&setting.ory, ISSUER).any_audience();
    let any = any.build().expect("settings");
    assert!(any.verify(&setting.forge.token(&without("aud"))).await.is_ok());
}

#[tokio::test]
async fn scopes_are_words() {
    let setting = Setting::new();
    let verifier =
        setting.builder().scope("read").scope("write").build().expect("settings");
    let mut claims = without("scp");
    assert_eq!(fault(&verifier, &setting.forge.token(&claims)).await, "Scope");
    claims["scope"] = json!("openid read");
    assert_eq!(fault(&verifier, &setting.forge.token(&claims)).await, "Scope");
    claims["scp"] = json!(["writer", "read write"]);
    assert_eq!(fault(&verifier, &setting.forge.token(&claims)).await, "Scope");
    claims["scp"] = json!(["write", "read"]);
    let token = verifier.verify(&setting.forge.token(&claims)).await.expect("both");
    assert_eq!(token.scopes, ["write", "read", "openid"]);
}

/// The claims of an ID token.
fn person() -> Value {
    json!({
        "iss": ISSUER, "sub": "alice", "aud": ["app"], "iat": NOW, "exp": NOW + 600,
        "nonce": "n-1", "at_hash": "x", "sid": "s-1",
    })
}

#[tokio::test]
async fn id_tokens_are_no_access_tokens() {
    let setting = Setting::new();
    let token = setting.forge.token(&person());
    let client =
        Verifier::id_tokens(&setting.ory, ISSUER, "app").build().expect("settings");
    let claims = client.verify(&token).await.expect("it is one");
    assert_eq!(
        (claims.nonce.as_deref(), claims.session_id.as_deref()),
        (Some("n-1"), Some("s-1"))
    );
    let api = Verifier::access_tokens(&setting.ory, ISSUER).any_audience();
    let api = api.build().expect("settings");
    assert_eq!(fault(&api, &token).await, "Claim(\"client_id\")");
    // And the other way round.
    let header = json!({"alg": "ES256", "kid": "k1", "typ": "at+jwt"});
    let access = setting.forge.with_header(&header, &with("aud", json!("app")));
    assert_eq!(fault(&client, &access).await, "Type");
    // Ory's own access tokens do not say in their header what they are.
    let mut plain = with("aud", json!("app"));
    plain["client_id"] = json!("another");
    let plain = setting.forge.token(&plain);
    assert_eq!(fault(&client, &plain).await, "Type");

    let mut claims = person();
    claims["azp"] = json!("other");
    assert_eq!(fault(&client, &setting.forge.token(&claims)).await, "Audience");
    claims["azp"] = json!("app");
    assert!(client.verify(&setting.forge.token(&claims)).await.is_ok());
    claims["events"] = json!({"http://schemas.openid.net/event/backchannel-logout": {}});
    assert_eq!(fault(&client, &setting.forge.token(&claims)).await, "Type");
}

#[tokio::test]
async fn sessions_have_keys_of_their_own() {
    let setting = Setting::new();
    let set = json!({"keys": [setting.forge.public()]}).to_string();
    let verifier = Verifier::session_tokens(&setting.ory, ISSUER).keys(&set);
    let verifier = verifier.build().expect("settings");
    let claims = json!({"iss": ISSUER, "sub": "alice", "sid": "s-1", "exp": NOW + 60});
    let token = verifier.verify(&setting.forge.token(&claims)).await.expect("a session");
    assert_eq!(token.session_id.as_deref(), Some("s-1"));
    assert_eq!(setting.server.count(), 0);
}
