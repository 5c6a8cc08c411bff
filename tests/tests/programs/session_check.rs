//! The app whose pages are protected, as browsers and other apps see it.

use anyhow::{Result, ensure};
use tests::program::lines;
use tests::server::kratos::Kratos;
use tests::server::{Reply, Server};

use crate::app::App;
use crate::run::command;

const EMAIL: &str = "me@example.test";

fn start(ory: &Server) -> Result<App> {
    App::start(command("session_check", ory)?)
}

#[test]
fn whoever_is_signed_in_sees_the_page() -> Result<()> {
    let kratos = Kratos::start()?;
    let id = kratos.user(EMAIL, "pass & word");
    let session = kratos.sign_in(EMAIL)?;
    let app = start(kratos.server())?;
    let cookies = format!("theme=dark; {}", session.cookie);
    let bearer = format!("Bearer {}", session.token);
    for header in [
        ("cookie", &cookies),
        ("x-session-token", &session.token),
        ("authorization", &bearer),
    ] {
        let page = app.get_with("/account", &[(header.0, header.1)])?;
        assert_eq!((page.status, page.body), (200, format!("You are {id}.")));
    }
    let requests = kratos.server().requests();
    let [by_cookie, by_token, by_bearer] = &requests[..] else {
        anyhow::bail!("one request a page: {requests:#?}");
    };
    assert_eq!(by_cookie.header("cookie"), Some(&*cookies));
    assert_eq!(by_cookie.header("x-session-token"), None);
    for request in [by_token, by_bearer] {
        assert_eq!(request.header("x-session-token"), Some(&*session.token));
        assert_eq!(request.header("cookie"), None);
    }
    // The key of the project has no business here.
    ensure!(requests.iter().all(|it| it.header("authorization").is_none()));
    assert_eq!(app.stop()?, "");
    kratos.is_as_documented()
}

#[test]
fn nobody_is_sent_to_the_login() -> Result<()> {
    let kratos = Kratos::start()?;
    kratos.user(EMAIL, "pass & word");
    let session = kratos.sign_in(EMAIL)?;
    let app = start(kratos.server())?;
    assert_eq!(app.get("/")?.status, 200);
    let login = format!("{}/self-service/login/browser", kratos.url());
    assert_eq!(app.get("/account")?.next()?, login);
    // There was nothing to ask.
    assert_eq!(lines(kratos.server()), [""; 0]);

    kratos.revoke(&session);
    let page = app.get_with("/account", &[("cookie", &session.cookie)])?;
    assert_eq!(page.next()?, login);
    let page = app.get_with("/account", &[("x-session-token", &session.token)])?;
    assert_eq!(page.status, 401);
    assert_eq!(app.stop()?, "");
    kratos.is_as_documented()
}

#[test]
fn a_second_factor_is_asked_for() -> Result<()> {
    let kratos = Kratos::start()?;
    kratos.user(EMAIL, "pass & word");
    kratos.second_factor(EMAIL, "123456")?;
    let session = kratos.sign_in(EMAIL)?;
    let app = start(kratos.server())?;
    let page = app.get_with("/account", &[("cookie", &session.cookie)])?;
    let expected = format!("{}/self-service/login/browser?aal=aal2", kratos.url());
    assert_eq!(page.next()?, expected);
    let page = app.get_with("/account", &[("x-session-token", &session.token)])?;
    assert_eq!((page.status, page.body.as_str()), (403, "session_aal2_required"));
    assert_eq!(app.stop()?, "");
    kratos.is_as_documented()
}

/// What is no answer lets nobody in, and sends nobody to the login.
#[test]
fn a_failure_is_not_nobody() -> Result<()> {
    let refusal = r#"{"error": {"id": "session_aal2_required", "message": "no"}}"#;
    for reply in [
        Reply::json(500, "{}"),
        Reply::json(403, refusal),
        Reply::text(403, "a proxy says no"),
        Reply::json(400, "{}"),
        Reply::json(200, r#"{"id": 1}"#),
        Reply::raw("no HTTP"),
    ] {
        let told = format!("{reply:?}");
        let ory = Server::replying(move |_| reply.clone())?;
        let app = start(&ory)?;
        let page =
            app.get_with("/account", &[("cookie", "ory_kratos_session=SECRET")])?;
        assert_eq!((page.status, page.header("location")), (502, None), "{told}");
        let log = app.stop()?;
        ensure!(log.contains("toSession") && !log.contains("SECRET"), "{log}");
    }
    Ok(())
}

#[test]
fn a_server_that_is_down_lets_nobody_in() -> Result<()> {
    let kratos = Kratos::start()?;
    let app = start(kratos.server())?;
    drop(kratos);
    for header in [("cookie", "a=SECRET"), ("x-session-token", "SECRET")] {
        assert_eq!(app.get_with("/account", &[header])?.status, 502);
    }
    let log = app.stop()?;
    ensure!(log.lines().count() == 2 && !log.contains("SECRET"), "{log}");
    Ok(())
}
