use anyhow::{Context as _, Result};
use serde_json::Value;
use tests::server::kratos::Kratos;
use tests::server::{Reply, Server};

use super::app::App;

const EMAIL: &str = "me@example.test";

#[test]
fn a_browser_signs_in_under_the_origin_of_the_app() -> Result<()> {
    let kratos = Kratos::start()?;
    kratos.user(EMAIL, "pass & word");
    let app = App::start(&kratos.url(), |proxy| proxy)?;
    kratos.rules(|rules| rules.pages = app.url());

    assert_eq!(app.fetch("/", "", "")?.body, "the app");
    let begun = app.fetch("/self-service/login/browser", "", "")?;
    assert_eq!(begun.status, 303);
    let page = app.path(begun.header("location")?)?;
    let id = page.strip_prefix("/login?flow=").context("the page of the login")?;
    let csrf = format!("cookie: {}\r\n", begun.cookies());
    assert!(csrf.contains("csrf_token"), "{csrf}");

    let target = format!("/self-service/login/flows?id={id}");
    let flow = app.fetch(&target, &format!("{csrf}accept: application/json\r\n"), "")?;
    assert!(!flow.body.contains(&kratos.url()), "{}", flow.body);
    let flow: Value = serde_json::from_str(&flow.body)?;
    let action =
        flow.pointer("/ui/action").and_then(Value::as_str).context("an action")?;
    let action = app.path(action)?;
    let nodes = flow.pointer("/ui/nodes").and_then(Value::as_array).context("nodes")?;
    let value = |name: &str| {
        let named =
            |node: &&Value| node.pointer("/attributes/name") == Some(&name.into());
        nodes.iter().find(named)?.pointer("/attributes/value")?.as_str()
    };
    let token = value("csrf_token").context("a token")?;

    let form = |password: &str| {
        format!(
            "csrf_token={token}&method=password&identifier={EMAIL}&password={password}"
        )
    };
    let again = app.fetch(action, &csrf, &form("wrong"))?;
    assert_eq!(app.path(again.header("location")?)?, page);
    let done = app.fetch(action, &csrf, &form("pass+%26+word"))?;
    assert_eq!((done.status, app.path(done.header("location")?)?), (303, "/"));
    let session = done.headers("set-cookie").join("");
    assert!(session.starts_with("ory_kratos_session="), "{session}");
    assert!(!session.to_lowercase().contains("domain"), "{session}");
    assert!(!session.contains("Secure"), "{session}");

    let cookie = format!("cookie: {}\r\n", done.cookies());
    let whoami = app.fetch("/sessions/whoami", &cookie, "")?;
    assert_eq!(whoami.status, 200);
    assert!(whoami.body.contains(EMAIL), "{}", whoami.body);
    assert_eq!(app.fetch("/sessions/whoami", "", "")?.status, 401);
    kratos.is_as_documented()
}

#[test]
fn ory_learns_where_it_is_seen_and_its_cookies_become_those_of_the_app() -> Result<()> {
    let project = Server::replying(|_| {
        let cookie = "a=b; Path=/; Domain=ory.example; Secure; SameSite=None";
        Reply::text(200, "")
            .header("set-cookie", cookie)
            .header("location", "../self-service/x")
    })?;
    let app = App::start(&project.url(), |proxy| proxy.token("a secret"))?;
    let page = app.fetch("/ui/login?x=1", "x-other: 1\r\ncookie: c=d\r\n", "")?;
    assert_eq!(page.headers("set-cookie"), ["a=b; Path=/; SameSite=Lax"]);
    assert_eq!(page.header("location")?, format!("{}/self-service/x", app.url()));
    let [request] = &project.requests()[..] else { anyhow::bail!("one request") };
    assert_eq!(request.target, "/ui/login?x=1");
    assert_eq!(request.header("host"), project.url().strip_prefix("http://"));
    for (name, value) in [
        ("cookie", "c=d"),
        ("ory-base-url-rewrite", &*app.url()),
        ("ory-base-url-rewrite-token", "a secret"),
        ("ory-no-custom-domain-redirect", "true"),
        ("accept-encoding", "identity"),
    ] {
        assert_eq!(request.header(name), Some(value), "{name}");
    }
    assert_eq!(request.header("x-other"), None);
    Ok(())
}

#[test]
fn a_project_that_is_not_there_is_a_bad_gateway() -> Result<()> {
    let gone = Server::scripted([])?.url();
    let app = App::start(&gone, |proxy| proxy)?;
    let page = app.fetch("/ui", "", "")?;
    assert_eq!(page.status, 502, "{}", page.body);
    assert!(page.body.contains("no answer of Ory") && !page.body.contains(&gone));
    assert_eq!(app.fetch("/", "", "")?.status, 200);
    Ok(())
}
