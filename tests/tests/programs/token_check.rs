//! The API that checks bearer tokens, as its callers see it.

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use tests::program::lines;
use tests::server::{Reply, Request, Server};

use crate::app::{App, Page};
use crate::run::{KEY, command};
use crate::signer::Signer;

const API: &str = "https://api.example.test";
const ISSUER: &str = "https://issuer.example.test";
/// In the year 2100.
const LATER: i64 = 4_102_444_800;

/// Returns a server that has the key, and knows one opaque token.
fn serve(signer: &Signer) -> Result<Server> {
    let keys = signer.keys();
    Server::replying(move |request| match request.path() {
        "/.well-known/jwks.json" => Reply::json(200, &*keys),
        "/admin/oauth2/introspect" => introspect(request),
        _ => Reply::json(404, "{}"),
    })
}

fn introspect(request: &Request) -> Reply {
    let told = if request.text() == "token=ory_at_good.one" {
        json!({"active": true, "sub": "bob", "aud": [API], "iss": ISSUER, "token_use": "access_token"})
    } else {
        json!({"active": false})
    };
    Reply::json(200, told.to_string())
}

fn claims(scopes: &[&str], exp: i64) -> Value {
    json!({"iss": ISSUER, "aud": API, "sub": "alice", "client_id": "app", "exp": exp, "scp": scopes})
}

fn start(ory: &Server) -> Result<App> {
    let mut command = command("token_check", ory)?;
    command.env("TOKEN_ISSUER", ISSUER).env("TOKEN_AUDIENCE", API);
    App::start(command)
}

fn bearer(app: &App, token: &str) -> Result<(u16, String)> {
    let value = format!("Bearer {token}");
    let page = app.get_with("/notes", &[("authorization", &value)])?;
    Ok((page.status, page.body))
}

#[test]
fn good_tokens_are_let_in() -> Result<()> {
    let signer = Signer::new();
    let ory = serve(&signer)?;
    let app = start(&ory)?;
    let token = signer.access_token(&claims(&["notes.read"], LATER));
    for _ in 0..3 {
        assert_eq!(bearer(&app, &token)?, (200, "These are the notes of alice.".into()));
        let told = bearer(&app, "ory_at_good.one")?;
        assert_eq!(told, (200, "These are the notes of bob.".into()));
    }
    let asked = ["GET /.well-known/jwks.json", "POST /admin/oauth2/introspect"];
    assert_eq!(lines(&ory), asked);
    let [keys, token] = &ory.requests()[..] else { anyhow::bail!("two requests") };
    assert_eq!(keys.header("authorization"), None);
    assert_eq!(token.header("authorization"), Some(&*format!("Bearer {KEY}")));
    assert_eq!(app.stop()?, "");
    Ok(())
}

#[test]
fn bad_tokens_are_not() -> Result<()> {
    let (signer, stranger) = (Signer::new(), Signer::new());
    let ory = serve(&signer)?;
    let app = start(&ory)?;
    assert_eq!(app.get("/")?.status, 200);
    let page = app.get("/notes")?;
    assert_eq!((page.status, page.header("www-authenticate")), (401, Some("Bearer")));
    let good = claims(&[], LATER);
    let mut foreign = good.clone();
    foreign["aud"] = json!("https://other.example.test");
    for token in [
        stranger.access_token(&good),
        signer.access_token(&foreign),
        signer.access_token(&claims(&[], 1_000_000_000)),
        "ory_at_bad.one".to_owned(),
        "..".to_owned(),
    ] {
        let value = format!("Bearer {token}");
        let page = app.get_with("/notes", &[("authorization", &value)])?;
        let challenge = page.header("www-authenticate").unwrap_or_default();
        ensure!(page.status == 401 && challenge.contains("invalid_token"), "{page:?}");
        assert_eq!(page.body, "");
    }
    assert_eq!(app.stop()?, "");
    Ok(())
}

#[test]
fn an_answer_of_our_own_says_why() -> Result<()> {
    let signer = Signer::new();
    let ory = serve(&signer)?;
    let app = start(&ory)?;
    let post = |token: &str| {
        let value = format!("Bearer {token}");
        let headers = [("authorization", value.as_str())];
        Page::post(&format!("{}/notes", app.url()), &headers, "")
    };
    let page = post(&signer.access_token(&claims(&["notes.write"], LATER)))?;
    assert_eq!((page.status, page.body.as_str()), (200, "It is written."));
    let page = post(&signer.access_token(&claims(&["notes.read"], LATER)))?;
    assert_eq!(
        (page.status, page.body.as_str()),
        (403, r#"{"error":"the token lacks a scope"}"#)
    );
    let page = post(&signer.access_token(&claims(&["notes.write"], 1_000_000_000)))?;
    assert_eq!(
        (page.status, page.body.as_str()),
        (401, r#"{"error":"the token has expired"}"#)
    );
    Ok(())
}

#[test]
fn a_server_that_is_down_lets_nobody_in() -> Result<()> {
    let signer = Signer::new();
    let ory = serve(&signer)?;
    let app = start(&ory)?;
    drop(ory);
    let token = signer.access_token(&claims(&[], LATER));
    assert_eq!(bearer(&app, &token)?, (503, String::new()));
    assert_eq!(bearer(&app, "ory_at_good.one")?, (503, String::new()));
    // The handler that answers by itself logs why.
    for token in [&*token, "ory_at_good.one"] {
        let value = format!("Bearer {token}");
        let headers = [("authorization", value.as_str())];
        let page = Page::post(&format!("{}/notes", app.url()), &headers, "")?;
        assert_eq!(page.status, 503);
    }
    let log = app.stop()?;
    ensure!(!log.contains(&token) && !log.contains("ory_at_"), "{log}");
    let log: Vec<&str> = log.lines().collect();
    let [keys, introspection] = log[..] else { anyhow::bail!("{log:?}") };
    ensure!(keys.contains("discoverJsonWebKeys"), "{keys}");
    ensure!(introspection.contains("introspectOAuth2Token"), "{introspection}");
    Ok(())
}
