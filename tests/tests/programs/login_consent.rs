//! The login and consent app, as a browser and Ory see it.

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use tests::program::lines;
use tests::server::{Reply, Request, Server};

use crate::app::App;
use crate::run::command;

fn start(ory: &Server) -> Result<App> {
    let mut command = command("login_consent", ory)?;
    command.env("LOGIN_EMAIL", "me@example.test").env("LOGIN_PASSWORD", "pass & word");
    App::start(command)
}

/// Ory, as far as it matters here. The challenge says which case it is.
fn ory(request: &Request) -> Reply {
    const REQUESTS: &str = "/admin/oauth2/auth/requests/";
    let (_, challenge) = request.query().split_once('=').unwrap_or_default();
    let what = request.path().strip_prefix(REQUESTS).unwrap_or_default();
    let next = json!({"redirect_to": format!("https://ory.test/{what}?v=VERIFIER")});
    let client = json!({"client_name": "<Photos> & \"more\"", "skip_consent": challenge == "ours"});
    match (request.method.as_str(), what) {
        ("GET", "login" | "consent") if challenge == "old" => {
            Reply::json(410, json!({"redirect_to": "https://ory.test/again"}).to_string())
        }
        ("GET", "login" | "consent") if challenge == "unknown" => {
            Reply::json(404, json!({"error": "not_found"}).to_string())
        }
        ("GET", "login") => Reply::json(
            200,
            json!({
                "challenge": challenge, "client": client, "request_url": "https://ory.test/auth",
                "skip": challenge == "known", "subject": "user-1",
            })
            .to_string(),
        ),
        ("GET", "consent") => Reply::json(
            200,
            json!({
                "challenge": challenge, "client": client, "skip": challenge == "known",
                "requested_scope": ["openid", "email", "<script>"],
                "requested_access_token_audience": ["https://api.test"],
            })
            .to_string(),
        ),
        ("PUT", _) if challenge == "broken" => Reply::raw("no HTTP"),
        ("PUT", _) => Reply::json(200, next.to_string()),
        _ => Reply::status(500),
    }
}

fn sent(request: &Request) -> Result<Value> {
    Ok(serde_json::from_str(&request.text())?)
}

#[test]
fn a_user_signs_in() -> Result<()> {
    let ory = Server::replying(ory)?;
    let app = start(&ory)?;
    let page = app.get("/login?login_challenge=new")?;
    assert_eq!(page.status, 200);
    ensure!(
        page.body.contains("&lt;Photos&gt; &amp; &quot;more&quot;"),
        "{}",
        page.body
    );
    ensure!(
        page.body.contains(r#"name="login_challenge" value="new""#),
        "{}",
        page.body
    );
    assert_eq!(page.header("cache-control"), Some("no-store"));
    assert_eq!(page.header("referrer-policy"), Some("no-referrer"));

    let wrong = "login_challenge=new&email=me%40example.test&password=wrong";
    let page = app.post("/login", wrong)?;
    ensure!(page.status == 200 && page.body.contains("is wrong"), "{}", page.body);

    let right = "login_challenge=new&email=me%40example.test&password=pass+%26+word";
    let page = app.post("/login", right)?;
    assert_eq!(page.next()?, "https://ory.test/login/accept?v=VERIFIER");
    let accepted = ory.requests().pop().context("a request")?;
    assert_eq!(accepted.query(), "login_challenge=new");
    let expected =
        json!({"subject": "me@example.test", "remember": true, "remember_for": 3600});
    assert_eq!(sent(&accepted)?, expected);
    assert_eq!(app.stop()?, "");
    Ok(())
}

#[test]
fn a_user_who_is_known_is_not_asked() -> Result<()> {
    let ory = Server::replying(ory)?;
    let app = start(&ory)?;
    let page = app.get("/login?login_challenge=known")?;
    assert_eq!(page.next()?, "https://ory.test/login/accept?v=VERIFIER");
    assert_eq!(sent(&ory.requests()[1])?["subject"], "user-1");
    for challenge in ["known", "ours"] {
        let page = app.get(&format!("/consent?consent_challenge={challenge}"))?;
        assert_eq!(page.next()?, "https://ory.test/consent/accept?v=VERIFIER");
    }
    for path in ["/login?login_challenge=old", "/consent?consent_challenge=old"] {
        assert_eq!(app.get(path)?.next()?, "https://ory.test/again");
    }
    Ok(())
}

#[test]
fn a_user_agrees_or_not() -> Result<()> {
    let ory = Server::replying(ory)?;
    let app = start(&ory)?;
    let page = app.get("/consent?consent_challenge=new")?;
    ensure!(page.body.contains("<li>openid</li>"), "{}", page.body);
    ensure!(page.body.contains("<li>&lt;script&gt;</li>"), "{}", page.body);

    let page = app.post("/consent", "consent_challenge=new&answer=allow")?;
    assert_eq!(page.next()?, "https://ory.test/consent/accept?v=VERIFIER");
    let accepted = sent(&ory.requests().pop().context("a request")?)?;
    assert_eq!(accepted["grant_scope"], json!(["openid", "email", "<script>"]));
    assert_eq!(accepted["grant_access_token_audience"], json!(["https://api.test"]));
    assert_eq!(accepted["session"]["id_token"], json!({"email": "me@example.test"}));

    let page = app.post("/consent", "consent_challenge=new&answer=deny")?;
    assert_eq!(page.next()?, "https://ory.test/consent/reject?v=VERIFIER");
    let rejected = sent(&ory.requests().pop().context("a request")?)?;
    assert_eq!(rejected["error"], "access_denied");

    let page = app.get("/logout?logout_challenge=new")?;
    assert_eq!(page.next()?, "https://ory.test/logout/accept?v=VERIFIER");
    let last = lines(&ory).pop().context("a request")?;
    assert_eq!(
        last,
        "PUT /admin/oauth2/auth/requests/logout/accept?logout_challenge=new"
    );
    Ok(())
}

#[test]
fn what_fails_is_logged_without_a_secret() -> Result<()> {
    let ory = Server::replying(ory)?;
    let app = start(&ory)?;
    let page = app.get("/login?login_challenge=unknown")?;
    assert_eq!((page.status, page.body.contains("start again")), (400, true));
    assert_eq!(app.get("/login")?.status, 400);
    let page = app.get("/logout?logout_challenge=broken")?;
    assert_eq!(page.status, 502);
    let log = app.stop()?;
    assert_eq!(log.lines().count(), 2, "{log}");
    ensure!(log.contains("getOAuth2LoginRequest") && !log.contains("broken"), "{log}");
    Ok(())
}
