//! The app for development with Ory under its origin, as a browser sees it that knows that origin alone.

use anyhow::{Context as _, Result, ensure};
use tests::server::Reply;
use tests::server::kratos::Kratos;

use crate::app::{App, Page};
use crate::browser_login::Browser;
use crate::run::{KEY, command};

const EMAIL: &str = "me@example.test";
const TOKEN: &str = "SECRET-token";

/// Starts a project with pages of its own, as Ory Network has them, and the app in front of it.
fn both() -> Result<(Kratos, App, String)> {
    let kratos = Kratos::start_beside(|request| {
        let is_page = request.path() == "/ui/login";
        let host = request.header("host").unwrap_or_default();
        let page = format!(
            "<form action=\"http://{host}/self-service/login?{}\">",
            request.query()
        );
        is_page.then(|| Reply::text(200, page).header("content-type", "text/html"))
    })?;
    let id = kratos.user(EMAIL, "pass & word");
    let mut command = command("dev_proxy", kratos.server())?;
    command.env("ORY_PROJECT_API_TOKEN", TOKEN);
    let app = App::start(command)?;
    let pages = format!("{}/ui", kratos.url());
    kratos.rules(|rules| {
        rules.pages = pages;
        rules.return_to = vec![app.url()];
    });
    Ok((kratos, app, id))
}

#[test]
fn a_user_signs_in_and_comes_back_to_the_page() -> Result<()> {
    let (kratos, app, id) = both()?;
    let mut browser = Browser::default();
    let welcome = browser.get(&format!("{}/", app.url()))?;
    ensure!(
        welcome.body.contains("href=\"/self-service/login/browser\""),
        "{welcome:?}"
    );
    // Each step is one of the app's own origin.
    let mut url = format!("{}/account", app.url());
    let mut page = browser.get(&url)?;
    for expected in ["/self-service/login/browser?return_to=", "/ui/login?flow="] {
        url = page.next()?.to_owned();
        ensure!(url.starts_with(&format!("{}{expected}", app.url())), "{url}");
        page = browser.get(&url)?;
    }
    let (_, flow) = url.split_once("?flow=").context("a flow")?;
    let action = format!("{}/self-service/login?flow={flow}", app.url());
    ensure!(page.body.contains(&format!("action=\"{action}\"")), "{page:?}");

    // The hidden field is made of the cookie.
    let cookies = browser.cookies();
    let (_, csrf) = cookies.split_once('=').context("a cookie")?;
    let form = format!(
        "csrf_token=form-{csrf}&identifier={EMAIL}&password=pass+%26+word&method=password"
    );
    let done =
        Page::post(&action, &[("cookie", &*cookies), ("accept", "text/html")], &form)?;
    let done = browser.keep(done);
    assert_eq!(done.next()?, format!("{}/account", app.url()), "{done:?}");
    let page = browser.get(done.next()?)?;
    assert_eq!((page.status, page.body), (200, format!("You are {id}.")));
    ensure!(browser.get(&format!("{}/", app.url()))?.body.contains("Welcome back."));
    assert_eq!(app.stop()?, "");

    for request in kratos.server().requests() {
        let is_proxied = request.header("ory-base-url-rewrite").is_some();
        // The app's own calls have neither the token of the proxy nor its address.
        assert_eq!(is_proxied, request.path() != "/sessions/whoami", "{request:?}");
        let token = is_proxied.then_some(TOKEN);
        assert_eq!(request.header("ory-base-url-rewrite-token"), token, "{request:?}");
        ensure!(request.header("authorization") != Some(KEY), "{request:?}");
    }
    kratos.is_as_documented()
}

#[test]
fn an_error_has_a_page_of_the_app() -> Result<()> {
    let (_kratos, app, _) = both()?;
    let mut browser = Browser::default();
    let begin = "/self-service/login/browser?return_to=https://evil.test/";
    let sent = browser.get(&format!("{}{begin}", app.url()))?;
    let to = sent.next()?;
    ensure!(to.starts_with(&format!("{}/oops?id=", app.url())), "{to}");
    let page = browser.get(to)?;
    ensure!(page.status == 400 && page.body.contains("Start again"), "{page:?}");
    let log = app.stop()?;
    ensure!(log.lines().count() == 1 && !log.contains("SECRET"), "{log}");
    Ok(())
}

#[test]
fn a_project_that_is_down_takes_no_page_of_the_app_with_it() -> Result<()> {
    let (kratos, app, _) = both()?;
    drop(kratos);
    assert_eq!(app.get("/")?.status, 200);
    assert_eq!(app.get("/self-service/login/browser")?.status, 502);
    let cookie = ("cookie", "ory_kratos_session=SECRET");
    assert_eq!(app.get_with("/account", &[cookie])?.status, 502);
    let log = app.stop()?;
    ensure!(log.contains("toSession") && !log.contains("SECRET"), "{log}");
    Ok(())
}
