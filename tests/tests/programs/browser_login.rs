//! The login page, as a browser sees it that goes back and forth between it and Ory.

use std::collections::BTreeMap;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use tests::server::kratos::Kratos;
use tests::server::{Reply, Server};

use crate::app::{App, Page};
use crate::run::command;

const EMAIL: &str = "me@example.test";

fn start(ory: &Server) -> Result<App> {
    App::start(command("browser_login", ory)?)
}

/// Starts both, so that Ory sends browsers to the app.
fn both() -> Result<(Kratos, App)> {
    let kratos = Kratos::start()?;
    kratos.user(EMAIL, "pass & word");
    let app = start(kratos.server())?;
    kratos.rules(|rules| rules.pages = app.url());
    Ok((kratos, app))
}

/// Keeps cookies, and goes where it is told to. All here is one domain.
#[derive(Default)]
pub(crate) struct Browser(pub(crate) BTreeMap<String, String>);

impl Browser {
    pub(crate) fn cookies(&self) -> String {
        let cookies = self.0.iter().map(|(name, value)| format!("{name}={value}"));
        cookies.collect::<Vec<_>>().join("; ")
    }

    pub(crate) fn keep(&mut self, page: Page) -> Page {
        let cookie = page.header("set-cookie").and_then(|it| it.split(';').next());
        if let Some((name, value)) = cookie.and_then(|it| it.split_once('=')) {
            self.0.insert(name.to_owned(), value.to_owned());
        }
        page
    }

    pub(crate) fn get(&mut self, url: &str) -> Result<Page> {
        let headers = [("accept", "text/html"), ("cookie", &*self.cookies())];
        Ok(self.keep(Page::get(url, &headers)?))
    }

    /// Sends the form of a page with what the user has typed, by name.
    fn submit(&mut self, page: &Page, typed: &[(&str, &str)]) -> Result<Page> {
        let action = attribute(&page.body, "<form ", "action").context("a form")?;
        let csrf =
            attribute(&page.body, "<input type=\"hidden\" name=\"csrf_token\"", "value");
        let mut form = format!("csrf_token={}", csrf.context("the hidden field")?);
        for (name, value) in typed {
            let value = value.replace('&', "%26").replace(' ', "+").replace('"', "%22");
            form += &format!("&{name}={value}");
        }
        let headers = [("accept", "text/html"), ("cookie", &*self.cookies())];
        Ok(self.keep(Page::post(&action, &headers, &form)?))
    }
}

/// Returns an attribute of the first element that begins so.
pub(crate) fn attribute(html: &str, start: &str, name: &str) -> Option<String> {
    let element = html.split(start).nth(1)?.split('>').next()?;
    let value = element.split(&format!("{name}=\"")).nth(1)?.split('"').next()?;
    Some(value.replace("&amp;", "&"))
}

/// Returns where Ory begins a login.
fn begin(ory: &str) -> String {
    format!("{ory}/self-service/login/browser")
}

#[test]
fn a_user_signs_in() -> Result<()> {
    let (kratos, app) = both()?;
    let mut browser = Browser::default();
    let back = format!("{}/photos", app.url());
    let sent = browser.get(&format!("{}/login?return_to={back}", app.url()))?;
    assert_eq!(sent.next()?, format!("{}?return_to={back}", begin(&kratos.url())));
    let sent = browser.get(sent.next()?)?;
    let form = browser.get(sent.next()?)?;
    assert_eq!(form.status, 200);
    for expected in [
        r#"method="POST""#,
        r#"<label>ID <input type="text" name="identifier" required></label>"#,
        r#"<input type="password" name="password" autocomplete="current-password" required>"#,
        r#"<button name="method" value="password">Sign in with password</button>"#,
    ] {
        ensure!(form.body.contains(expected), "{expected}: {}", form.body);
    }
    assert_eq!(form.header("cache-control"), Some("no-store"));
    let asked = kratos.server().requests().pop().context("a request")?;
    assert_eq!(asked.path(), "/self-service/login/flows");
    assert_eq!(asked.header("cookie"), Some(&*browser.cookies()));
    ensure!(asked.header("authorization").is_none(), "{asked:?}");

    let evil = r#"x"><script>"#;
    let typed = [("identifier", evil), ("password", "wrong"), ("method", "password")];
    let sent = browser.submit(&form, &typed)?;
    let form = browser.get(sent.next()?)?;
    let told = r#"<p class="error">Address or password is wrong.</p>"#;
    ensure!(form.body.contains(told), "{}", form.body);
    ensure!(form.body.contains("x&quot;&gt;&lt;script&gt;"), "{}", form.body);
    ensure!(!form.body.contains("<script"), "{}", form.body);

    let typed =
        [("identifier", EMAIL), ("password", "pass & word"), ("method", "password")];
    let sent = browser.submit(&form, &typed)?;
    assert_eq!(sent.next()?, back);
    ensure!(browser.cookies().contains("ory_kratos_session="), "{}", browser.cookies());
    assert_eq!(app.stop()?, "");
    kratos.is_as_documented()
}

#[test]
fn what_was_asked_for_is_kept() -> Result<()> {
    let (kratos, app) = both()?;
    let begin = begin(&kratos.url());
    assert_eq!(app.get("/login")?.next()?, begin);
    let query = "aal=aal2&refresh=true&login_challenge=a%26b";
    assert_eq!(app.get(&format!("/login?{query}"))?.next()?, format!("{begin}?{query}"));
    // A flow that nobody knows: begun anew.
    assert_eq!(
        app.get(&format!("/login?flow=x&{query}"))?.next()?,
        format!("{begin}?{query}")
    );
    kratos.is_as_documented()
}

#[test]
fn a_second_factor_has_its_form() -> Result<()> {
    let (kratos, app) = both()?;
    kratos.second_factor(EMAIL, "123456")?;
    let session = kratos.sign_in(EMAIL)?;
    let (name, value) = session.cookie.split_once('=').context("a cookie")?;
    let mut browser = Browser(BTreeMap::from([(name.to_owned(), value.to_owned())]));
    let mut page = browser.get(&format!("{}/login?aal=aal2", app.url()))?;
    for _ in 0..2 {
        page = browser.get(page.next()?)?;
    }
    ensure!(
        page.body.contains(r#"<input type="text" name="totp_code""#),
        "{}",
        page.body
    );
    ensure!(!page.body.contains("password"), "{}", page.body);
    let typed = [("totp_code", "123456"), ("method", "totp")];
    let sent = browser.submit(&page, &typed)?;
    assert_eq!(sent.next()?, format!("{}/", app.url()));
    let whoami = format!("{}/sessions/whoami", kratos.url());
    assert_eq!(browser.get(&whoami)?.status, 200);
    kratos.is_as_documented()
}

#[test]
fn an_expired_flow_is_begun_anew() -> Result<()> {
    let (kratos, app) = both()?;
    let mut browser = Browser::default();
    let begin = format!("{}?return_to={}/photos", begin(&kratos.url()), app.url());
    let sent = browser.get(&begin)?;
    let page = sent.next()?.to_owned();
    let form = browser.get(&page)?;
    kratos.pass(Duration::from_secs(700));
    // By Ory's own URL, which remembers `return_to`.
    assert_eq!(browser.get(&page)?.next()?, begin);
    // A submission that comes too late: Ory has another flow for the page.
    let sent = browser.submit(&form, &[("method", "password")])?;
    let form = browser.get(sent.next()?)?;
    ensure!(form.body.contains("The form was too old by 1 minutes."), "{}", form.body);
    kratos.is_as_documented()
}

#[test]
fn another_browser_sees_no_form() -> Result<()> {
    let (kratos, app) = both()?;
    let sent = Browser::default().get(&begin(&kratos.url()))?;
    for mut browser in [
        Browser::default(),
        Browser(BTreeMap::from([("csrf_token_5e1f".to_owned(), "another".to_owned())])),
    ] {
        let page = browser.get(sent.next()?)?;
        assert_eq!((page.status, page.header("location")), (403, None));
        ensure!(!page.body.contains("<form"), "{}", page.body);
        let link = attribute(&page.body, "<a ", "href").context("a link")?;
        assert_eq!(link, begin(&kratos.url()));
    }
    assert_eq!(app.stop()?, "");
    kratos.is_as_documented()
}

/// What Ory says in cases that take more than a browser to bring about.
#[test]
fn the_rest_of_the_answers() -> Result<()> {
    let error = |status: u16, id: &str, flow: Value| {
        let error = json!({"id": id, "message": "no"});
        Reply::json(status, json!({"error": error, "use_flow_id": flow}).to_string())
    };
    let cases = [
        (error(410, "self_service_flow_expired", json!("f-2")), 303, "/login?flow=f-2"),
        (error(410, "self_service_flow_expired", Value::Null), 303, ""),
        (error(400, "session_already_available", Value::Null), 303, ""),
        (error(400, "another", Value::Null), 502, ""),
        (Reply::text(500, "SECRET"), 502, ""),
        (Reply::json(200, r#"{"id": "f"}"#), 502, ""),
    ];
    for (reply, status, next) in cases {
        let ory = Server::replying(move |_| reply.clone())?;
        let app = start(&ory)?;
        let page = app.get("/login?flow=f&aal=aal2")?;
        assert_eq!(page.status, status, "{page:?}");
        if status == 303 {
            let begin = format!("{}?aal=aal2", begin(&ory.url()));
            assert_eq!(page.next()?, if next.is_empty() { &begin } else { next });
        }
        let log = app.stop()?;
        assert_eq!(log.contains("getLoginFlow"), status == 502, "{log}");
        ensure!(!log.contains("SECRET") && !page.body.contains("SECRET"), "{log}");
    }
    Ok(())
}

#[test]
fn nothing_of_a_flow_becomes_markup() -> Result<()> {
    let evil = r#"'"><b>&"#;
    let text = json!({"id": 1, "type": "info", "text": evil});
    let node = |group: &str, kind: &str, attributes: Value| {
        let meta = json!({ "label": text });
        json!({"type": kind, "group": group, "attributes": attributes, "messages": [text], "meta": meta})
    };
    let input = |kind: &str, value: Value| json!({"node_type": "input", "type": kind, "name": evil, "value": value, "disabled": true});
    let link = json!({"node_type": "a", "href": evil, "title": text, "id": "a"});
    let nodes = [
        node("default", "input", input("hidden", json!(evil))),
        node("password", "input", input("checkbox", json!({ "a": evil }))),
        node("password", "input", input(evil, json!(1))),
        node("oidc", "input", input("submit", json!(evil))),
        node("oidc", "a", link),
        node("oidc", "text", json!({"node_type": "text", "id": "t", "text": text})),
        node("oidc", "input", input("button", json!(true))),
        node("oidc", "new-kind", json!({"node_type": "new-kind", "html": evil})),
    ];
    let flow = json!({
        "id": "f", "type": "browser", "state": "choose_method", "request_url": "u",
        "issued_at": "2030-01-01T00:00:00Z", "expires_at": "2030-01-01T00:00:00Z",
        "ui": {"action": evil, "method": evil, "nodes": nodes, "messages": [text]},
    });
    let ory = Server::replying(move |_| Reply::json(200, flow.to_string()))?;
    let page = start(&ory)?.get("/login?flow=f")?;
    assert_eq!(page.status, 200);
    ensure!(!page.body.contains("<b>") && !page.body.contains("'\">"), "{}", page.body);
    ensure!(page.body.matches("&quot;&gt;&lt;b&gt;&amp;").count() > 15, "{}", page.body);
    // A form for each group, each with the fields of all.
    assert_eq!(page.body.matches("<form ").count(), 2);
    assert_eq!(page.body.matches("type=\"hidden\"").count(), 2);
    assert_eq!(page.body.matches(" disabled").count(), 5);
    Ok(())
}

#[test]
fn a_server_that_is_down_is_said() -> Result<()> {
    let (kratos, app) = both()?;
    drop(kratos);
    let page = app.get_with("/login?flow=f", &[("cookie", "a=SECRET")])?;
    assert_eq!(page.status, 502);
    ensure!(page.body.contains("at the moment"), "{}", page.body);
    let log = app.stop()?;
    ensure!(log.contains("getLoginFlow") && !log.contains("SECRET"), "{log}");
    Ok(())
}
