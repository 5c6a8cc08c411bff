//! What is remembered, by the client's clock.

use std::time::Duration;

use anyhow::{Result, ensure};
use ory_sdk::Ory;
use ory_sdk::session::{Cache, Outcome, Sessions};
use ory_sdk::testing::TestClock;
use tests::server::kratos::Kratos;
use tests::server::{Reply, Server};

use super::{EMAIL, headers};

const SECOND: Duration = Duration::from_secs(1);

fn sessions(url: &str, clock: &TestClock, cache: Cache) -> Result<Sessions> {
    let ory = Ory::builder().base_url(url).clock(clock.clone()).build()?;
    Ok(Sessions::new(&ory).cache(cache))
}

#[tokio::test]
async fn a_session_is_asked_for_once_in_a_while() -> Result<()> {
    let kratos = Kratos::start()?;
    kratos.user(EMAIL, "pass & word");
    let held = kratos.sign_in(EMAIL)?;
    let clock = TestClock::new();
    let sessions = sessions(&kratos.url(), &clock, Cache::new(SECOND * 10))?;
    let cookie = headers("cookie", &held.cookie)?;
    let token = headers("x-session-token", &held.token)?;
    let asked = || kratos.server().requests().len();
    // The clones of a handler share what is known, and other cookies make no difference.
    let noisy = headers("cookie", &format!("a=1; {}", held.cookie))?;
    for headers in [&cookie, &cookie, &noisy] {
        ensure!(sessions.clone().check(headers).await.session().is_some());
    }
    assert_eq!(asked(), 1);
    sessions.check(&token).await;
    assert_eq!(asked(), 2, "another credential");
    // A session that is revoked is good until then.
    kratos.revoke(&held);
    clock.advance(SECOND * 9);
    ensure!(sessions.check(&cookie).await.session().is_some());
    clock.advance(SECOND);
    ensure!(matches!(sessions.check(&cookie).await, Outcome::Nobody));
    assert_eq!(asked(), 3);
    // Nobody is not remembered.
    sessions.check(&cookie).await;
    assert_eq!(asked(), 4);
    kratos.is_as_documented()
}

#[tokio::test]
async fn nobody_is_remembered_as_long_as_configured() -> Result<()> {
    let kratos = Kratos::start()?;
    let clock = TestClock::new();
    let cache = Cache::new(SECOND * 10).nobody_for(SECOND * 2);
    let sessions = sessions(&kratos.url(), &clock, cache)?;
    let made_up = headers("x-session-token", "made-up")?;
    for (wait, requests) in [(0, 1), (1, 1), (1, 2)] {
        clock.advance(SECOND * wait);
        ensure!(matches!(sessions.check(&made_up).await, Outcome::Nobody));
        assert_eq!(kratos.server().requests().len(), requests);
    }
    kratos.is_as_documented()
}

#[tokio::test]
async fn failures_are_not_remembered() -> Result<()> {
    let session = Reply::json(200, r#"{"id": "s", "active": true}"#);
    let ory = Server::scripted([
        Reply::json(400, "{}"),
        session,
        // Beyond its time in the cache: what was known is not used for want of an answer.
        Reply::json(400, "{}"),
    ])?;
    let clock = TestClock::new();
    let cache = Cache::new(SECOND).nobody_for(SECOND * 100);
    let sessions = sessions(&ory.url(), &clock, cache)?;
    let token = headers("x-session-token", "t")?;
    ensure!(matches!(sessions.check(&token).await, Outcome::Failed(_)));
    ensure!(matches!(sessions.check(&token).await, Outcome::Session(_)));
    clock.advance(SECOND);
    ensure!(matches!(sessions.check(&token).await, Outcome::Failed(_)));
    Ok(())
}

#[tokio::test]
async fn whoever_has_just_used_a_second_factor_gets_on() -> Result<()> {
    let at = |level: &str| {
        Reply::json(
            200,
            format!(
                r#"{{"id": "s", "active": true, "authenticator_assurance_level": "{level}"}}"#
            ),
        )
    };
    let ory = Server::scripted([at("aal1"), at("aal1"), at("aal2")])?;
    let any = sessions(&ory.url(), &TestClock::new(), Cache::new(SECOND))?;
    let strict = any.clone().require_aal2();
    let token = headers("x-session-token", "t")?;
    ensure!(any.check(&token).await.session().is_some());
    ensure!(matches!(strict.check(&token).await, Outcome::StepUp(_)));
    ensure!(strict.check(&token).await.session().is_some());
    ensure!(strict.check(&token).await.session().is_some());
    assert_eq!(ory.requests().len(), 3);
    Ok(())
}

#[tokio::test]
async fn what_is_forgotten_is_asked_for_anew() -> Result<()> {
    let kratos = Kratos::start()?;
    kratos.user(EMAIL, "pass & word");
    let held = kratos.sign_in(EMAIL)?;
    let sessions = sessions(&kratos.url(), &TestClock::new(), Cache::new(SECOND))?;
    let cookie = headers("cookie", &held.cookie)?;
    ensure!(sessions.check(&cookie).await.session().is_some());
    kratos.revoke(&held);
    sessions.forget(&cookie);
    ensure!(matches!(sessions.check(&cookie).await, Outcome::Nobody));
    kratos.is_as_documented()
}
