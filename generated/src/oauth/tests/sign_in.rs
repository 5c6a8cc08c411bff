//! From the address to the code.

use std::collections::{BTreeMap, BTreeSet};

use super::Setting;
use crate::Secret;
use crate::oauth::form::{encoded, pairs};
use crate::oauth::{OAuthClient, OAuthError, Pkce, SignIn};

const TOKENS: &str = r#"{"access_token":"AT-SECRET","token_type":"bearer","expires_in":3600,
    "refresh_token":"RT-SECRET","id_token":"IT-SECRET","scope":"openid offline_access"}"#;

fn parameters(url: &str) -> BTreeMap<String, String> {
    let (_, query) = url.split_once('?').expect("a query");
    let all: Vec<_> = pairs(query).collect();
    let map: BTreeMap<_, _> = all.iter().cloned().collect();
    assert_eq!(map.len(), all.len(), "no parameter stands twice: {url}");
    map
}

#[test]
fn the_address_has_what_the_server_needs() -> Result<(), OAuthError> {
    let setting = Setting::new();
    let client = setting.public();
    let request = client.authorize(["openid", "offline_access"]);
    let request = request.audience(["https://a.example/?x&y", "b"]).prompt("login");
    let begun = request.max_age(0).login_hint("ä@example+1").begin()?;
    let (address, _) = begun.url.split_once('?').expect("a query");
    assert_eq!(address, "https://issuer.example/oauth2/auth");
    let map = parameters(&begun.url);
    for (name, value) in [
        ("response_type", "code"),
        ("client_id", "my app"),
        ("redirect_uri", "https://app.example/back?x=1"),
        ("scope", "openid offline_access"),
        ("audience", "https://a.example/?x&y b"),
        ("prompt", "login"),
        ("max_age", "0"),
        ("login_hint", "ä@example+1"),
        ("code_challenge_method", "S256"),
    ] {
        assert_eq!(map.get(name).map(String::as_str), Some(value), "{name}");
    }
    let kept = begun.sign_in.to_secret();
    let [state, nonce, verifier] = kept.expose().split('.').collect::<Vec<_>>()[..]
    else {
        panic!("three parts")
    };
    assert_eq!((map["state"].as_str(), map["nonce"].as_str()), (state, nonce));
    let pair = Pkce::from_verifier(verifier)?;
    assert_eq!(map["code_challenge"], pair.challenge());
    assert!(!begun.url.contains(verifier));
    let shown = format!("{begun:?}");
    assert!(!shown.contains(verifier), "{shown}");
    Ok(())
}

#[test]
fn an_endpoint_may_have_a_query() -> Result<(), OAuthError> {
    let setting = Setting::new();
    let client =
        setting.public().authorization_url("https://login.example/a?tenant=blue");
    let begun = client.authorize(["openid"]).parameter("ui", "a&state=evil").begin()?;
    assert!(
        begun.url.starts_with("https://login.example/a?tenant=blue&response_type=code&")
    );
    assert_eq!(parameters(&begun.url)["ui"], "a&state=evil");
    for name in ["state", "nonce", "redirect_uri", "code_challenge", "client_id"] {
        let error = client.authorize(["openid"]).parameter(name, "x").begin();
        assert!(matches!(error, Err(OAuthError::Parameter)), "{name}");
    }
    Ok(())
}

#[test]
fn nothing_is_made_twice() -> Result<(), OAuthError> {
    let setting = Setting::new();
    let mut seen = BTreeSet::new();
    for _ in 0..100 {
        let begun = setting.public().authorize(["openid"]).begin()?;
        for part in begun.sign_in.to_secret().expose().split('.') {
            assert_eq!(part.len(), 43);
            assert!(seen.insert(part.to_owned()), "{part}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_code_becomes_tokens() -> Result<(), OAuthError> {
    let setting = Setting::new();
    let client = setting.public().issuer("https://issuer.example");
    let begun = client.authorize(["openid"]).begin()?;
    let state = &parameters(&begun.url)["state"];
    let kept = SignIn::from_secret(&begun.sign_in.to_secret())?;
    setting.server.says(200, TOKENS);
    let query =
        format!("?code=c%2F1+2&state={state}&iss=https%3A%2F%2Fissuer.example&scope=x");
    let tokens = client.finish(&kept, &query).await?;
    assert_eq!(tokens.access_token.expose(), "AT-SECRET");
    assert_eq!(tokens.id_token.as_ref().map(Secret::expose), Some("IT-SECRET"));
    assert_eq!(tokens.scopes, ["openid", "offline_access"]);
    assert!(!format!("{tokens:?}").contains("SECRET"));

    let [sent] = &setting.server.requests()[..] else { panic!("one request") };
    assert_eq!(
        (sent.path.as_str(), sent.authorization.as_deref()),
        ("/oauth2/token", None)
    );
    assert_eq!(sent.get("grant_type"), Some("authorization_code"));
    assert_eq!(sent.get("code"), Some("c/1 2"));
    assert_eq!(sent.get("client_id"), Some("my app"));
    assert_eq!(sent.get("redirect_uri"), Some("https://app.example/back?x=1"));
    let verifier = sent.get("code_verifier").expect("a verifier");
    assert_eq!(
        Pkce::from_verifier(verifier)?.challenge(),
        parameters(&begun.url)["code_challenge"]
    );
    Ok(())
}

async fn finish(query: &str, client: &OAuthClient, sign_in: &SignIn) -> OAuthError {
    client.finish(sign_in, query).await.expect_err("it is no answer")
}

#[tokio::test]
async fn a_foreign_answer_is_refused() -> Result<(), OAuthError> {
    let setting = Setting::new();
    let client = setting.public().issuer("https://issuer.example");
    let (begun, other) =
        (client.authorize(["openid"]).begin()?, client.authorize(["openid"]).begin()?);
    let (state, foreign) =
        (&parameters(&begun.url)["state"], &parameters(&other.url)["state"]);
    let sign_in = &begun.sign_in;
    for query in [
        String::new(),
        "code=c".to_owned(),
        "code=c&state=".to_owned(),
        format!("code=c&state={foreign}"),
        format!("code=c&state={}", &state[..42]),
        format!("code=c&state={state}A"),
        format!("code=c&state={}", state.to_lowercase()),
        format!("code=c&state={state}&state={foreign}"),
        format!("code=c&code=d&state={state}"),
        format!("error=access_denied&state={foreign}"),
    ] {
        let error = finish(&query, &client, sign_in).await;
        assert!(matches!(error, OAuthError::State), "{query}: {error:?}");
    }
    let evil = format!("code=c&state={state}&iss={}", encoded("https://evil.example"));
    assert!(matches!(finish(&evil, &client, sign_in).await, OAuthError::Issuer));
    for query in [format!("state={state}"), format!("code=&state={state}")] {
        assert!(matches!(finish(&query, &client, sign_in).await, OAuthError::Code));
    }
    let error =
        finish(&format!("error=access_denied&state={state}"), &client, sign_in).await;
    assert_eq!(error.code(), Some("access_denied"));
    for code in ["<script>", "", "a%0Ab", &"a".repeat(65)] {
        let error =
            finish(&format!("error={code}&state={state}"), &client, sign_in).await;
        assert_eq!(error.code(), Some("unknown"), "{code}");
    }
    assert!(setting.server.requests().is_empty(), "nothing was exchanged");
    Ok(())
}

#[test]
fn a_nonce_is_compared() -> Result<(), OAuthError> {
    let setting = Setting::new();
    let begun = setting.public().authorize(["openid"]).begin()?;
    let nonce = parameters(&begun.url)["nonce"].clone();
    begun.sign_in.check_nonce(Some(&nonce))?;
    for other in [None, Some(""), Some(&nonce[1..]), Some("n")] {
        let error = begun.sign_in.check_nonce(other);
        assert!(matches!(error, Err(OAuthError::Nonce)), "{other:?}");
    }
    Ok(())
}

#[test]
fn what_was_kept_is_checked() -> Result<(), OAuthError> {
    let setting = Setting::new();
    let kept = setting.public().authorize(["openid"]).begin()?.sign_in.to_secret();
    let text = kept.expose();
    let (short, more, sign) =
        (&text[1..], format!("{text}.a"), text.replacen(|_| true, "ä", 1));
    for bad in ["", "..", short, &more, &sign, &text.replace('.', ",")] {
        let error = SignIn::from_secret(&bad.into());
        assert!(matches!(error, Err(OAuthError::SignIn)), "{bad}");
    }
    for bad in ["a".repeat(42), "a".repeat(129), "a".repeat(42) + "+"] {
        assert!(matches!(Pkce::from_verifier(bad), Err(OAuthError::SignIn)));
    }
    assert!(Pkce::from_verifier("a-._~".repeat(20)).is_ok());
    Ok(())
}

#[test]
fn the_way_out() {
    let setting = Setting::new();
    let client = setting.public();
    let bare = client.logout().url();
    assert_eq!(bare.expose(), "https://issuer.example/oauth2/sessions/logout");
    let request = client.logout().id_token(&"IT-SECRET".into());
    let request = request.then("https://app.example/bye?a=1&b").state("s 1");
    assert!(!format!("{request:?}").contains("SECRET"));
    let map = parameters(request.url().expose());
    assert_eq!(map["id_token_hint"], "IT-SECRET");
    assert_eq!(map["post_logout_redirect_uri"], "https://app.example/bye?a=1&b");
    assert_eq!(map["state"], "s 1");
}
