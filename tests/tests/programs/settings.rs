//! The program that changes a password.

use std::time::Duration;

use anyhow::{Result, ensure};
use tests::program::lines;
use tests::server::kratos::{Held, Kratos};

use crate::run::{Outcome, run};

const EMAIL: &str = "me@example.test";
const OLD: &str = "pass & word";

fn start() -> Result<(Kratos, Held)> {
    let kratos = Kratos::start()?;
    kratos.user(EMAIL, OLD);
    let session = kratos.sign_in(EMAIL)?;
    Ok((kratos, session))
}

fn change(kratos: &Kratos, token: &str, old: &str, new: &str) -> Result<Outcome> {
    let env = [
        ("ORY_SESSION_TOKEN", token),
        ("LOGIN_EMAIL", EMAIL),
        ("LOGIN_PASSWORD", old),
        ("NEW_PASSWORD", new),
    ];
    let outcome = run("settings", kratos.server(), &[], &env)?;
    for request in kratos.server().requests() {
        ensure!(request.header("x-session-token") == Some(token), "{request:?}");
        ensure!(request.header("cookie").is_none(), "{request:?}");
        ensure!(request.header("authorization").is_none(), "{request:?}");
    }
    let told = format!("{:?}{}", outcome.lines, outcome.errors);
    ensure!([token, old, new].iter().all(|it| !told.contains(it)), "{told}");
    Ok(outcome)
}

#[test]
fn a_fresh_session_changes_the_password() -> Result<()> {
    let (kratos, session) = start()?;
    let outcome = change(&kratos, &session.token, "not needed", "a new one")?;
    ensure!(outcome.success, "{outcome:?}");
    assert_eq!(outcome.lines, ["the password is changed"]);
    assert_eq!(kratos.password(EMAIL).as_deref(), Some("a new one"));
    assert_eq!(kratos.server().requests().len(), 2);
    kratos.is_as_documented()
}

#[test]
fn an_old_session_is_refreshed_first() -> Result<()> {
    let (kratos, session) = start()?;
    kratos.pass(Duration::from_secs(1000));
    let outcome = change(&kratos, &session.token, OLD, "a new one")?;
    ensure!(outcome.success, "{outcome:?}");
    assert_eq!(outcome.lines, ["signed in too long ago", "the password is changed"]);
    assert_eq!(kratos.password(EMAIL).as_deref(), Some("a new one"));
    let lines = lines(kratos.server());
    let [create, first, login, signed_in, second] = &lines[..] else {
        anyhow::bail!("{lines:#?}");
    };
    assert_eq!(create, "GET /self-service/settings/api");
    assert_eq!(login, "GET /self-service/login/api?refresh=true");
    ensure!(signed_in.starts_with("POST /self-service/login?flow="), "{signed_in}");
    // The same flow takes the same change again.
    ensure!(first.starts_with("POST /self-service/settings?flow="), "{first}");
    assert_eq!(first, second);
    kratos.is_as_documented()
}

#[test]
fn what_is_refused_is_said() -> Result<()> {
    let (kratos, session) = start()?;
    let outcome = change(&kratos, &session.token, OLD, "short")?;
    ensure!(outcome.success, "{outcome:?}");
    ensure!(outcome.lines.concat().contains("at least 8 characters"), "{outcome:?}");

    kratos.pass(Duration::from_secs(1000));
    let outcome = change(&kratos, &session.token, "another", "a new one")?;
    ensure!(!outcome.success, "{outcome:?}");
    ensure!(outcome.errors.contains("Address or password is wrong."), "{outcome:?}");
    assert_eq!(kratos.password(EMAIL).as_deref(), Some(OLD));
    kratos.is_as_documented()
}

#[test]
fn other_errors_end_the_program() -> Result<()> {
    let (kratos, session) = start()?;
    let outcome = change(&kratos, "unknown-token", OLD, "a new one")?;
    ensure!(outcome.errors.contains("session_inactive"), "{outcome:?}");

    let (kratos, _) = start().map(|(kratos, it)| (kratos, it.id))?;
    kratos.rules(|rules| rules.flow_lifespan = Duration::ZERO);
    let own = kratos.sign_in(EMAIL)?;
    let outcome = change(&kratos, &own.token, OLD, "a new one")?;
    ensure!(outcome.errors.contains("self_service_flow_expired"), "{outcome:?}");

    let (kratos, own) = start()?;
    kratos.second_factor(EMAIL, "123456")?;
    let outcome = change(&kratos, &own.token, OLD, "a new one")?;
    ensure!(!outcome.success, "{outcome:?}");
    ensure!(outcome.errors.contains("session_aal2_required"), "{outcome:?}");
    assert_eq!(kratos.password(EMAIL).as_deref(), Some(OLD));
    kratos.is_as_documented()?;
    drop(session);
    Ok(())
}

/// Nobody listens at the address that a server had which is gone.
#[test]
fn a_server_that_is_down_is_an_error() -> Result<()> {
    let (kratos, session) = start()?;
    let (gone, live) = (kratos.url(), Kratos::start()?);
    drop(kratos);
    let env = [
        ("ORY_SDK_URL", &*gone),
        ("ORY_SESSION_TOKEN", &session.token),
        ("NEW_PASSWORD", "a new one"),
    ];
    let outcome = run("settings", live.server(), &[], &env)?;
    ensure!(!outcome.success && outcome.lines.is_empty(), "{outcome:?}");
    ensure!(outcome.errors.contains("createNativeSettingsFlow"), "{outcome:?}");
    ensure!(!outcome.errors.contains(&session.token), "{outcome:?}");
    Ok(())
}
