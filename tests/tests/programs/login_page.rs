//! The login page that submits by itself, as a browser sees it.

use std::collections::BTreeMap;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use tests::program::lines;
use tests::server::kratos::Kratos;
use tests::server::{Reply, Server};

use crate::app::{App, Page};
use crate::browser_login::{Browser, attribute};
use crate::run::command;

const EMAIL: &str = "me@example.test";
const PASSWORD: &str = "pass & word";

fn start(ory: &Server) -> Result<App> {
    App::start(command("login_page", ory)?)
}

fn both() -> Result<(Kratos, App)> {
    let kratos = Kratos::start()?;
    kratos.user(EMAIL, PASSWORD);
    let app = start(kratos.server())?;
    kratos.rules(|rules| rules.pages = app.url());
    Ok((kratos, app))
}

/// Goes where it is sent until there is a page, and returns the URL of that page, too.
fn open(browser: &mut Browser, url: &str) -> Result<(String, Page)> {
    let mut url = url.to_owned();
    for _ in 0..5 {
        let page = browser.get(&url)?;
        match page.next() {
            Ok(next) => url = next.to_owned(),
            Err(_) => return Ok((url, page)),
        }
    }
    anyhow::bail!("it goes round in circles at {url}")
}

fn token(page: &Page) -> Result<String> {
    let field = "<input type=\"hidden\" name=\"csrf_token\"";
    attribute(&page.body, field, "value").context("the hidden field")
}

fn send(browser: &mut Browser, url: &str, form: &str) -> Result<Page> {
    let page = Page::post(url, &[("cookie", &*browser.cookies())], form)?;
    Ok(browser.keep(page))
}

fn with_password(page: &Page, password: &str) -> Result<String> {
    let (token, password) =
        (token(page)?, password.replace('&', "%26").replace(' ', "+"));
    Ok(format!(
        "csrf_token={token}&identifier=me%40example.test&password={password}&method=password"
    ))
}

#[test]
fn a_user_signs_in() -> Result<()> {
    let (kratos, app) = both()?;
    let mut browser = Browser::default();
    let back = format!("{}/photos", app.url());
    let (url, form) =
        open(&mut browser, &format!("{}/login?return_to={back}", app.url()))?;
    ensure!(url.starts_with(&format!("{}/login?flow=", app.url())), "{url}");
    for expected in [
        r#"<form method="post">"#,
        r#"<label>E-mail address <input type="text" name="identifier""#,
        r#"<label>Password <input type="password" name="password" value="" required></label>"#,
        r#"<button type="submit" name="method" value="password">Sign in with password</button>"#,
    ] {
        ensure!(form.body.contains(expected), "{expected}: {}", form.body);
    }
    assert_eq!(form.header("cache-control"), Some("no-store"));

    let again = send(&mut browser, &url, &with_password(&form, "wrong")?)?;
    assert_eq!(again.status, 200);
    let told = r#"<p class="error">That is not right. Please try again.</p>"#;
    ensure!(again.body.contains(told), "{}", again.body);
    // It comes back as it was typed.
    ensure!(again.body.contains(r#"value="me@example.test""#), "{}", again.body);

    let done = send(&mut browser, &url, &with_password(&again, PASSWORD)?)?;
    assert_eq!(done.next()?, back);
    let cookie = done.header("set-cookie").context("a session")?;
    ensure!(cookie.starts_with("ory_kratos_session="), "{cookie}");
    let whoami = browser.get(&format!("{}/sessions/whoami", kratos.url()))?;
    assert_eq!(whoami.status, 200);
    assert_eq!(app.stop()?, "");
    kratos.is_as_documented()
}

#[test]
fn a_second_factor_has_its_form() -> Result<()> {
    let (kratos, app) = both()?;
    kratos.second_factor(EMAIL, "123456")?;
    let session = kratos.sign_in(EMAIL)?;
    let (name, value) = session.cookie.split_once('=').context("a cookie")?;
    let mut browser = Browser(BTreeMap::from([(name.to_owned(), value.to_owned())]));
    let (url, form) = open(&mut browser, &format!("{}/login?aal=aal2", app.url()))?;
    ensure!(form.body.contains("name=\"totp_code\""), "{}", form.body);
    ensure!(!form.body.contains("name=\"password\""), "{}", form.body);
    let form = format!("csrf_token={}&totp_code=123456&method=totp", token(&form)?);
    assert_eq!(send(&mut browser, &url, &form)?.next()?, format!("{}/", app.url()));
    let whoami = browser.get(&format!("{}/sessions/whoami", kratos.url()))?;
    assert_eq!(whoami.status, 200);
    kratos.is_as_documented()
}

#[test]
fn an_oauth2_login_goes_on_at_the_server() -> Result<()> {
    let (kratos, app) = both()?;
    let mut browser = Browser::default();
    let (url, form) =
        open(&mut browser, &format!("{}/login?login_challenge=c-1", app.url()))?;
    let done = send(&mut browser, &url, &with_password(&form, PASSWORD)?)?;
    assert_eq!(done.next()?, "https://client.test/?login_verifier=c-1");
    kratos.is_as_documented()
}

/// Ory does not see what another site has made a browser send.
#[test]
fn forms_of_other_sites_are_refused() -> Result<()> {
    let (kratos, app) = both()?;
    let mut browser = Browser::default();
    let (url, form) = open(&mut browser, &format!("{}/login", app.url()))?;
    let entered = "identifier=me%40example.test&password=pass+%26+word&method=password";
    for forged in [entered.to_owned(), format!("csrf_token=x&{entered}"), String::new()]
    {
        assert_eq!(send(&mut browser, &url, &forged)?.status, 403, "{forged}");
    }
    // Without a button, nothing says what it is.
    let page = send(&mut browser, &url, &format!("csrf_token={}", token(&form)?))?;
    ensure!(page.status == 403 && page.body.contains("one of the buttons"), "{page:?}");
    let sent = lines(kratos.server());
    ensure!(sent.iter().all(|it| it.starts_with("GET ")), "{sent:?}");
    // Another browser has no part in the flow.
    let page = Browser::default().get(&url)?;
    ensure!(page.status == 403 && !page.body.contains("<form"), "{page:?}");
    kratos.is_as_documented()
}

#[test]
fn an_old_page_leads_to_a_new_flow() -> Result<()> {
    let (kratos, app) = both()?;
    let mut browser = Browser::default();
    let (url, form) = open(&mut browser, &format!("{}/login", app.url()))?;
    kratos.pass(Duration::from_secs(700));
    let filled = with_password(&form, PASSWORD)?;
    for page in [browser.get(&url)?, send(&mut browser, &url, &filled)?] {
        ensure!(page.status == 403 && page.body.contains("out of date"), "{page:?}");
        assert_eq!(attribute(&page.body, "<a ", "href").as_deref(), Some("/login"));
    }
    let page = browser.get(&format!("{}/login?flow=unknown", app.url()))?;
    assert_eq!(page.status, 403);
    kratos.is_as_documented()
}

/// What Ory says in cases that take more than a browser to bring about.
#[test]
fn the_rest_of_the_answers() -> Result<()> {
    let error = |status: u16, id: &str, more: Value| {
        let mut body = json!({"error": {"id": id, "message": "no"}});
        body.as_object_mut()
            .expect("an object")
            .extend(more.as_object().cloned().unwrap_or_default());
        Reply::json(status, body.to_string())
    };
    let none = || json!({});
    let to = json!({"redirect_browser_to": "https://ory.test/next"});
    let evil = json!({"redirect_browser_to": "javascript:alert(1)"});
    let begin = "/self-service/login/browser";
    let cases = [
        (
            error(410, "self_service_flow_expired", json!({"use_flow_id": "f-2"})),
            303,
            "/login?flow=f-2",
        ),
        (error(400, "session_already_available", none()), 303, "/"),
        (
            error(422, "browser_location_change_required", to),
            303,
            "https://ory.test/next",
        ),
        (error(422, "browser_location_change_required", evil), 502, ""),
        (error(403, "session_refresh_required", none()), 303, "?refresh=true"),
        (error(403, "session_aal2_required", none()), 303, "?aal=aal2"),
        (error(403, "self_service_flow_disabled", none()), 502, ""),
        (Reply::text(500, "SECRET"), 502, ""),
        (Reply::json(200, r#"{"id": "SECRET"}"#), 502, ""),
    ];
    for (reply, status, next) in cases {
        let told = format!("{reply:?}");
        let ory = Server::replying(move |_| reply.clone())?;
        let app = start(&ory)?;
        let page = app.get("/login?flow=f")?;
        assert_eq!(page.status, status, "{told}: {page:?}");
        if status == 303 {
            let own = format!("{}{begin}{next}", ory.url());
            assert_eq!(page.next()?, if next.starts_with('?') { &own } else { next });
        }
        let log = app.stop()?;
        assert_eq!(log.is_empty(), status != 502, "{told}: {log}");
        ensure!(!format!("{log}{page:?}").contains("SECRET"), "{log}");
    }
    Ok(())
}

#[test]
fn nothing_of_a_flow_becomes_markup() -> Result<()> {
    let evil = r#"'"><b>&"#;
    let text = json!({"id": 1, "type": "info", "text": evil});
    let node = |group: &str, kind: &str| {
        json!({
            "type": "input", "group": group, "messages": [text], "meta": {"label": text},
            "attributes": {"node_type": "input", "name": evil, "type": kind, "value": evil, "disabled": false},
        })
    };
    let nodes = [
        node("password", "text"),
        node("password", "submit"),
        node("passkey", "button"),
    ];
    let flow = json!({
        "id": "f", "type": "browser", "state": "choose_method", "request_url": "https://ory.test/x",
        "issued_at": "2026-01-01T00:00:00Z", "expires_at": "2026-01-01T01:00:00Z",
        "ui": {"action": evil, "method": "POST", "nodes": nodes, "messages": [text]},
    });
    let ory = Server::replying(move |_| Reply::json(200, flow.to_string()))?;
    let app = start(&ory)?;
    let page = app.get("/login?flow=f")?;
    ensure!(
        page.status == 200 && page.body.contains("&quot;&gt;&lt;b&gt;&amp;"),
        "{page:?}"
    );
    ensure!(!page.body.contains("<b>") && !page.body.contains(evil), "{}", page.body);
    // What needs a script is not shown: it has no other button.
    assert_eq!(page.body.matches("<form").count(), 1);
    assert_eq!(page.body.matches("<button").count(), 1);
    Ok(())
}
