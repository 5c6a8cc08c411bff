//! The server with the kit: login, and the page that not everybody may see.

use anyhow::{Context as _, Result, ensure};
use serde_json::json;
use tests::server::{Reply, Request, Server};

use crate::app::{App, Page};
use crate::run::command;

fn start(ory: &Server) -> Result<App> {
    let mut command = command("consent_kit", ory)?;
    command.env("LOGIN_EMAIL", "me@example.test").env("LOGIN_PASSWORD", "pass & word");
    App::start(command)
}

fn ory(request: &Request) -> Reply {
    let json = |status, body: serde_json::Value| Reply::json(status, body.to_string());
    let next = json!({"redirect_to": "https://ory.test/next"});
    match (request.method.as_str(), request.path()) {
        ("GET", "/admin/oauth2/auth/requests/login") => json(
            200,
            json!({
                "challenge": "new", "client": {"client_name": "Photos"}, "skip": false,
                "subject": "", "request_url": "https://ory.test/auth",
            }),
        ),
        ("PUT", _) => json(200, next),
        ("GET", "/sessions/whoami") => match request.header("cookie") {
            Some("ory_kratos_session=strong") => {
                let identity = json!({
                    "id": "user-1", "schema_id": "s", "schema_url": "https://ory.test/s",
                    "traits": {},
                });
                let session = json!({
                    "id": "s", "active": true, "identity": identity,
                    "authenticator_assurance_level": "aal2",
                });
                json(200, session)
            }
            Some("ory_kratos_session=weak") => json(
                403,
                json!({
                    "error": {"id": "session_aal2_required", "code": 403},
                    "redirect_browser_to": "https://ory.test/login?aal=aal2",
                }),
            ),
            _ => json(401, json!({"error": {"code": 401}})),
        },
        ("GET", _) if request.query().contains("object=plan") => {
            json(200, json!({"allowed": true}))
        }
        ("GET", _) => json(200, json!({"allowed": false})),
        _ => Reply::status(500),
    }
}

/// What browsers ask for.
const HTML: (&str, &str) = ("Accept", "text/html");

#[test]
fn a_user_signs_in() -> Result<()> {
    let ory = Server::replying(ory)?;
    let app = start(&ory)?;
    let url = "/login?login_challenge=new";
    let page = app.get(url)?;
    ensure!(page.body.contains("Sign in to Photos"), "{}", page.body);
    let cookie = page.header("set-cookie").context("a cookie")?;
    let cookie = cookie.split(';').next().unwrap_or_default();
    let (_, token) = cookie.split_once('=').context("a token")?;
    let form = format!(
        "csrf_token={token}&email=me%40example.test&password=pass+%26+word&remember=true"
    );
    assert_eq!(app.post(url, &form)?.status, 403, "without the cookie");
    let address = format!("{}{url}", app.url());
    let page = Page::post(&address, &[("Cookie", cookie)], &form)?;
    assert_eq!(page.next()?, "https://ory.test/next");
    let sent = ory.requests().pop().context("a request")?;
    let sent: serde_json::Value = serde_json::from_str(&sent.text())?;
    let expected = json!({
        "subject": "me@example.test", "amr": ["pwd"], "remember": true, "remember_for": 3600,
    });
    assert_eq!(sent, expected);
    Ok(())
}

#[test]
fn a_document_is_for_those_who_may_view_it() -> Result<()> {
    let ory = Server::replying(ory)?;
    let app = start(&ory)?;
    assert_eq!(app.get("/documents/plan")?.status, 401);
    let page =
        app.get_with("/documents/plan", &[("Cookie", "ory_kratos_session=weak"), HTML])?;
    assert_eq!(page.next()?, "https://ory.test/login?aal=aal2");
    let strong = [("Cookie", "ory_kratos_session=strong")];
    let page = app.get_with("/documents/plan", &strong)?;
    assert_eq!((page.status, page.body.as_str()), (200, "This is plan."));
    let asked = ory.requests().pop().context("a request")?;
    for part in ["namespace=Document", "relation=view", "subject_id=user-1"] {
        ensure!(asked.query().contains(part), "{}", asked.query());
    }
    assert_eq!(app.get_with("/documents/other", &strong)?.status, 403);
    Ok(())
}
