//! The app with a session, a second factor and a permission, as browsers see it.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use serde_json::json;
use tests::server::Reply;
use tests::server::keto::Keto;
use tests::server::kratos::Kratos;

use crate::app::App;
use crate::run::{KEY, command};

const EMAIL: &str = "me@example.test";
const PAGE: (&str, &str) = ("accept", "text/html");

/// Starts a stand-in of a project, where the user with this number has a document.
fn project(user: &str) -> Result<Kratos> {
    let own = json!({
        "namespace": "Document", "object": "plan", "relation": "editors", "subject_id": user,
    });
    let keto = Keto::new(KEY, &[own]);
    Kratos::start_beside(move |request| {
        let is_own = request.path().starts_with("/relation-tuples/");
        is_own.then(|| keto.reply(request))
    })
}

#[test]
fn pages_are_for_those_who_may_see_them() -> Result<()> {
    // The number of the first user.
    let user = "00000000-0000-4000-8000-000000000001";
    let ory = project(user)?;
    assert_eq!(ory.user(EMAIL, "pass & word"), user);
    let held = ory.sign_in(EMAIL)?;
    let app = App::start(command("app", ory.server())?)?;
    let cookie = ("cookie", &*held.cookie);

    assert_eq!(app.get("/")?.body, "Welcome.");
    let page = app.get_with("/account", &[PAGE])?;
    let login = format!("{}/self-service/login/browser", ory.url());
    ensure!(page.next()?.starts_with(&format!("{login}?return_to=http")), "{page:?}");
    assert_eq!(app.get("/account")?.status, 401);
    assert_eq!(app.get_with("/", &[cookie])?.body, "Welcome back.");
    let page = app.get_with("/account", &[PAGE, cookie])?;
    assert_eq!((page.status, page.body), (200, format!("You are {user}.")));

    // A session with one factor does not suffice, and it comes back to the page.
    let page = app.get_with("/documents/plan/edit", &[PAGE, cookie])?;
    let to = page.next()?;
    ensure!(to.starts_with(&format!("{login}?aal=aal2&return_to=http")), "{to}");
    ensure!(to.ends_with("%2Fdocuments%2Fplan%2Fedit"), "{to}");
    ory.raise(&held);
    let page = app.get_with("/documents/plan/edit", &[PAGE, cookie])?;
    assert_eq!((page.status, &*page.body), (200, "You edit plan."));
    assert_eq!(app.get_with("/documents/other/edit", &[PAGE, cookie])?.status, 403);
    assert_eq!(app.stop()?, "");

    // Ory sees its own cookies and the key, each where it belongs.
    for request in ory.server().requests() {
        let has: BTreeSet<&str> = ["cookie", "authorization"]
            .into_iter()
            .filter(|it| request.header(it).is_some())
            .collect();
        let is_session = request.path() == "/sessions/whoami";
        let expected = if is_session { "cookie" } else { "authorization" };
        assert_eq!(has, BTreeSet::from([expected]), "{request:?}");
    }
    Ok(())
}

#[test]
fn what_is_no_answer_lets_nobody_in() -> Result<()> {
    let ory = Kratos::start_beside(|request| {
        let is_check = request.path().starts_with("/relation-tuples/");
        is_check.then(|| Reply::json(403, r#"{"error": {"message": "no such key"}}"#))
    })?;
    ory.user(EMAIL, "pass & word");
    let held = ory.sign_in(EMAIL)?;
    ory.raise(&held);
    let app = App::start(command("app", ory.server())?)?;
    let cookie = ("cookie", &*held.cookie);
    assert_eq!(app.get_with("/documents/plan/edit", &[PAGE, cookie])?.status, 502);
    drop(ory);
    let other = ("cookie", "ory_session_a=SECRET");
    let page = app.get_with("/account", &[PAGE, other])?;
    assert_eq!((page.status, &*page.body), (502, "Please come back in a minute."));
    let log = app.stop()?;
    ensure!(log.lines().count() == 2 && !log.contains("SECRET"), "{log}");
    ensure!(!log.contains(KEY) && !log.contains(&held.cookie), "{log}");
    Ok(())
}
