//! What each answer of Ory means.

use anyhow::{Result, bail, ensure};
use ory_sdk::session::{Outcome, Sessions};
use tests::server::kratos::Kratos;
use tests::server::{Reply, Server};

use super::{EMAIL, client, headers};

#[tokio::test]
async fn each_credential_gives_the_session() -> Result<()> {
    let kratos = Kratos::start()?;
    let id = kratos.user(EMAIL, "pass & word");
    let held = kratos.sign_in(EMAIL)?;
    let sessions = Sessions::new(&client(&kratos.url())?);
    let cookies = format!("theme=dark; {}; cart=SECRET", held.cookie);
    let bearer = format!("Bearer {}", held.token);
    for headers in [
        headers("cookie", &cookies)?,
        headers("x-session-token", &held.token)?,
        headers("authorization", &bearer)?,
    ] {
        let outcome = sessions.check(&headers).await;
        let session = outcome.session().map(|it| it.identity.as_ref().map(|it| &it.id));
        assert_eq!(session, Some(Some(&id)), "{outcome:?}");
    }
    let requests = kratos.server().requests();
    let [by_cookie, by_token, by_bearer] = &requests[..] else {
        bail!("one request each: {requests:#?}");
    };
    assert_eq!(by_cookie.header("cookie"), Some(&*held.cookie));
    assert_eq!(by_cookie.header("x-session-token"), None);
    for request in [by_token, by_bearer] {
        assert_eq!(request.header("x-session-token"), Some(&*held.token));
        assert_eq!(request.header("cookie"), None);
    }
    ensure!(requests.iter().all(|it| it.header("authorization").is_none()));
    kratos.is_as_documented()
}

#[tokio::test]
async fn nobody_is_who_ory_does_not_know() -> Result<()> {
    let kratos = Kratos::start()?;
    kratos.user(EMAIL, "pass & word");
    let held = kratos.sign_in(EMAIL)?;
    let sessions = Sessions::new(&client(&kratos.url())?);
    let nobody = |outcome| matches!(outcome, Outcome::Nobody);
    // There is nothing to ask about.
    for headers in [headers("accept", "*/*")?, headers("cookie", "theme=dark")?] {
        ensure!(nobody(sessions.check(&headers).await));
    }
    assert_eq!(kratos.server().requests().len(), 0);
    kratos.revoke(&held);
    for headers in
        [headers("cookie", &held.cookie)?, headers("x-session-token", &held.token)?]
    {
        ensure!(nobody(sessions.check(&headers).await));
    }
    assert_eq!(kratos.server().requests().len(), 2);
    // One that Ory shows, and says of that it has ended.
    let ory = Server::scripted([Reply::json(200, r#"{"id": "s", "active": false}"#)])?;
    let sessions = Sessions::new(&client(&ory.url())?);
    ensure!(nobody(sessions.check(&headers("x-session-token", "t")?).await));
    kratos.is_as_documented()
}

/// Ory says of each session that it is active: an answer that does not is none of Ory's.
#[tokio::test]
async fn only_a_session_that_is_active_is_one() -> Result<()> {
    for active in
        ["", r#", "active": null"#, r#", "active": "true""#, r#", "active": 1"#]
    {
        let body = format!(r#"{{"id": "SECRET"{active}}}"#);
        let ory = Server::replying(move |_| Reply::json(200, body.clone()))?;
        let sessions = Sessions::new(&client(&ory.url())?);
        let outcome = sessions.check(&headers("x-session-token", "t")?).await;
        let Outcome::Failed(error) = outcome else { bail!("{active}: {outcome:?}") };
        ensure!(matches!(error, ory_sdk::Error::Decode(_)), "{active}: {error:?}");
        let told = error.to_string();
        ensure!(told.contains("active") && !told.contains("SECRET"), "{told}");
    }
    Ok(())
}

#[tokio::test]
async fn a_second_factor_is_required_by_the_project() -> Result<()> {
    let kratos = Kratos::start()?;
    kratos.user(EMAIL, "pass & word");
    kratos.second_factor(EMAIL, "123456")?;
    let held = kratos.sign_in(EMAIL)?;
    let sessions = Sessions::new(&client(&kratos.url())?);
    let outcome = sessions.check(&headers("cookie", &held.cookie)?).await;
    let Outcome::StepUp(step_up) = outcome else { bail!("{outcome:?}") };
    assert_eq!(step_up.code(), "session_aal2_required");
    let login = format!("{}/self-service/login/browser?aal=aal2", kratos.url());
    assert_eq!(step_up.location(), login);
    kratos.is_as_documented()
}

#[tokio::test]
async fn a_second_factor_is_required_by_the_app() -> Result<()> {
    for (level, suffices) in [
        (r#""aal0""#, false),
        (r#""aal1""#, false),
        (r#""aal2""#, true),
        (r#""aal3""#, true),
        // Whoever does not know the level does not let in.
        (r#""aal4""#, false),
        ("null", false),
    ] {
        let body = format!(
            r#"{{"id": "s", "active": true, "authenticator_assurance_level": {level}}}"#
        );
        let ory = Server::replying(move |_| Reply::json(200, body.clone()))?;
        let sessions = Sessions::new(&client(&ory.url())?);
        let strict =
            sessions.clone().browser_url("https://auth.example.test")?.require_aal2();
        let headers = headers("x-session-token", "t")?;
        ensure!(sessions.check(&headers).await.session().is_some(), "{level}");
        match strict.check(&headers).await {
            Outcome::Session(_) => ensure!(suffices, "{level}"),
            Outcome::StepUp(step_up) => {
                ensure!(!suffices, "{level}");
                let url =
                    "https://auth.example.test/self-service/login/browser?aal=aal2";
                assert_eq!(
                    (step_up.code(), step_up.location()),
                    ("session_aal2_required", url)
                );
            }
            outcome => bail!("{level}: {outcome:?}"),
        }
    }
    Ok(())
}

/// What is no answer is neither nobody nor somebody.
#[tokio::test]
async fn a_failure_is_nothing_else() -> Result<()> {
    let to = |url: &str, id: &str| {
        Reply::json(
            403,
            format!(
                r#"{{"error": {{"id": "{id}", "message": "no"}}, "redirect_browser_to": "{url}"}}"#
            ),
        )
    };
    let good = "https://auth.example.test/";
    for reply in [
        Reply::json(500, r#"{"error": {"id": "session_inactive"}}"#),
        Reply::json(404, r#"{"error": {"message": "no"}}"#),
        Reply::json(400, r#"{"error": {"message": "no"}}"#),
        Reply::text(401, "a proxy says no"),
        Reply::status(401),
        Reply::text(403, "a proxy says no"),
        Reply::json(403, r#"{"error": {"message": "the key may not"}}"#),
        Reply::json(403, r#"{"error": {"id": "session_credential_required"}}"#),
        to(good, "forbidden"),
        to("javascript:alert(1)", "session_aal2_required"),
        to("//evil.test", "session_aal2_required"),
        to("https://auth.example.test@evil.test/", "session_aal2_required"),
        Reply::json(200, r#"{"id": 1}"#),
        Reply::json(200, "[]"),
        Reply::status(204),
        Reply::status(302).header("location", good),
        Reply::raw("no HTTP"),
    ] {
        let told = format!("{reply:?}");
        let ory = Server::replying(move |_| reply.clone())?;
        let sessions = Sessions::new(&client(&ory.url())?);
        let outcome = sessions.check(&headers("cookie", "ory_session_a=SECRET")?).await;
        let Outcome::Failed(error) = &outcome else { bail!("{told}: {outcome:?}") };
        let shown = format!("{error} {error:?} {outcome:#?} {sessions:#?}");
        ensure!(!shown.contains("SECRET"), "{shown}");
    }
    Ok(())
}

#[tokio::test]
async fn what_is_missing_is_named() -> Result<()> {
    let there = "https://auth.example.test/self-service/settings/browser";
    for (id, url, location) in [
        ("session_aal2_required", Some(there), there),
        ("session_aal2_enrollment_required", Some(there), there),
        ("session_credential_required", Some(there), there),
        ("session_of_the_future", Some(there), there),
        // Without a place to go, the one that is known.
        ("session_aal2_required", None, "/self-service/login/browser?aal=aal2"),
    ] {
        let body =
            serde_json::json!({ "error": { "id": id }, "redirect_browser_to": url });
        let ory = Server::replying(move |_| Reply::json(403, body.to_string()))?;
        let sessions = Sessions::new(&client(&ory.url())?);
        let outcome = sessions.check(&headers("x-session-token", "t")?).await;
        let Outcome::StepUp(step_up) = outcome else { bail!("{outcome:?}") };
        assert_eq!(step_up.code(), id);
        ensure!(step_up.location().ends_with(location), "{}", step_up.location());
    }
    Ok(())
}

#[tokio::test]
async fn a_server_that_is_down_is_a_failure() -> Result<()> {
    let kratos = Kratos::start()?;
    let sessions = Sessions::new(&client(&kratos.url())?);
    drop(kratos);
    let outcome = sessions.check(&headers("x-session-token", "SECRET")?).await;
    let Outcome::Failed(error) = &outcome else { bail!("{outcome:?}") };
    ensure!(error.is_connect() && !format!("{outcome:#?}").contains("SECRET"));
    Ok(())
}
