//! The program that asks at a terminal for what a form wants.

use std::time::Duration;

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use tests::program::lines;
use tests::server::kratos::Kratos;
use tests::server::{Reply, Server};

use crate::native_login::Terminal;
use crate::run::{Outcome, run_with};

const EMAIL: &str = "me@example.test";
const PASSWORD: &str = "pass & word";
const QUESTIONS: [&str; 2] = ["Your e-mail address:", "Your password:"];

fn start() -> Result<(Kratos, String)> {
    let kratos = Kratos::start()?;
    let id = kratos.user(EMAIL, PASSWORD);
    Ok((kratos, id))
}

fn type_in(server: &Server, typed: &[&str]) -> Result<Outcome> {
    let input: String = typed.iter().map(|line| format!("{line}\n")).collect();
    let outcome = run_with("login_cli", server, &[], &[], &input)?;
    ensure!(!format!("{outcome:?}").contains(PASSWORD), "{outcome:?}");
    Ok(outcome)
}

#[test]
fn a_wrong_password_is_asked_for_again() -> Result<()> {
    let (kratos, id) = start()?;
    let outcome = type_in(kratos.server(), &[EMAIL, "wrong", EMAIL, PASSWORD])?;
    ensure!(outcome.success, "{outcome:?}");
    let told = ["! That is not right. Try again."];
    let user = format!("signed in as {id}");
    let end = [&*user, "signed out"];
    assert_eq!(outcome.lines, [&QUESTIONS[..], &told, &QUESTIONS, &end].concat());
    let requests = kratos.server().requests();
    ensure!(requests.iter().all(|it| it.header("cookie").is_none()), "{requests:?}");
    assert_eq!(requests.last().map(|it| &*it.method), Some("DELETE"));
    kratos.is_as_documented()
}

#[test]
fn a_session_that_lacks_a_factor_gets_it() -> Result<()> {
    let (kratos, id) = start()?;
    kratos.second_factor(EMAIL, "123456")?;
    let typed = [EMAIL, PASSWORD, "000000", "123456"];
    let outcome = type_in(kratos.server(), &typed)?;
    ensure!(outcome.success, "{outcome:?}");
    assert_eq!(
        outcome.lines[2..],
        [
            "! Now the second factor.",
            "Code:",
            "! The code is wrong.",
            "Code:",
            &*format!("signed in as {id}"),
            "signed out",
        ]
    );
    let begun = lines(kratos.server());
    ensure!(begun.contains(&"GET /self-service/login/api?aal=aal2".into()), "{begun:?}");
    kratos.is_as_documented()
}

#[test]
fn an_expired_flow_is_begun_anew_or_replaced() -> Result<()> {
    for replaces in [true, false] {
        let (kratos, id) = start()?;
        kratos.rules(|rules| rules.replaces_expired = replaces);
        let mut terminal = Terminal::open("login_cli", kratos.server())?;
        terminal.until(QUESTIONS[0])?;
        terminal.types(EMAIL)?;
        terminal.until(QUESTIONS[1])?;
        kratos.pass(Duration::from_secs(700));
        terminal.types(PASSWORD)?;
        let again = terminal.until(QUESTIONS[0])?;
        let told: &[&str] =
            if replaces { &["! The form was too old by 1 minutes."] } else { &[] };
        assert_eq!(again, [told, &QUESTIONS[..1]].concat());
        terminal.types(EMAIL)?;
        terminal.until(QUESTIONS[1])?;
        terminal.types(PASSWORD)?;
        let (left, errors) = terminal.end()?;
        assert_eq!(left, [&*format!("signed in as {id}"), "signed out"], "{errors}");
        kratos.is_as_documented()?;
    }
    Ok(())
}

/// A form with two methods, of which one has a step of its own.
fn flow(step: usize) -> Value {
    let node = |group: &str, kind: &str, name: &str, value: Value, label: &str| {
        json!({
            "type": "input", "group": group, "messages": [],
            "meta": {"label": {"id": 1, "type": "info", "text": label}},
            "attributes": {"node_type": "input", "name": name, "type": kind, "value": value, "disabled": false},
        })
    };
    let shared = [
        node("default", "hidden", "csrf_token", json!("CSRF"), ""),
        node("default", "text", "identifier", json!(""), "Address"),
    ];
    let own = match step {
        0 => vec![
            node("code", "submit", "method", json!("code"), "Send a code"),
            node(
                "passkey",
                "button",
                "passkey_login_trigger",
                json!(""),
                "Use a passkey",
            ),
            node("password", "password", "password", json!(""), "Password"),
            node("password", "submit", "method", json!("password"), "Sign in"),
        ],
        _ => vec![
            node("code", "text", "code", json!(""), "The code"),
            node("code", "submit", "method", json!("code"), "Go on"),
            node("code", "submit", "resend", json!("code"), "Send it again"),
        ],
    };
    let nodes = [&shared[..], &own].concat();
    json!({
        "id": "f-1", "type": "api", "state": "choose_method", "request_url": "https://ory.test/x",
        "issued_at": "2026-01-01T00:00:00Z", "expires_at": "2026-01-01T01:00:00Z",
        "ui": {"action": "https://ory.test/x", "method": "POST", "nodes": nodes},
    })
}

#[test]
fn a_method_is_chosen_and_its_steps_are_taken() -> Result<()> {
    let elsewhere = json!({
        "error": {"id": "browser_location_change_required", "code": 422, "message": "Go there."},
        "redirect_browser_to": "https://ory.test/go-on?x=1",
    });
    let ory = Server::scripted([
        Reply::json(200, flow(0).to_string()),
        Reply::json(400, flow(1).to_string()),
        Reply::json(422, elsewhere.to_string()),
    ])?;
    let outcome = type_in(&ory, &["code", EMAIL, EMAIL, "1234"])?;
    assert_eq!(
        outcome.lines,
        ["How: password, code? (password):", "Address:", "Address:", "The code:"]
    );
    let told = "please go on in a browser: https://ory.test/go-on?x=1";
    ensure!(!outcome.success && outcome.errors.contains(told), "{outcome:?}");
    let requests = ory.requests();
    let sent = requests.iter().filter(|it| it.method == "POST");
    let sent = sent.map(|it| Ok(serde_json::from_str(&it.text())?));
    assert_eq!(
        sent.collect::<Result<Vec<Value>>>()?,
        [
            json!({"csrf_token": "CSRF", "identifier": EMAIL, "method": "code"}),
            json!({"csrf_token": "CSRF", "identifier": EMAIL, "code": "1234", "method": "code"}),
        ]
    );
    Ok(())
}

#[test]
fn what_cannot_be_helped_ends_the_program() -> Result<()> {
    let (kratos, _) = start()?;
    let wrong = [EMAIL, "wrong"].repeat(6);
    let outcome = type_in(kratos.server(), &wrong)?;
    ensure!(!outcome.success && outcome.errors.contains("not signed in"), "{outcome:?}");
    // The input ends in the middle of a form.
    let outcome = type_in(kratos.server(), &[EMAIL])?;
    ensure!(!outcome.success && outcome.errors.contains("UnexpectedEof"), "{outcome:?}");
    kratos.is_as_documented()?;
    let ory = Server::replying(|_| Reply::json(429, r#"{"error": {"message": "no"}}"#))?;
    let outcome = type_in(&ory, &[])?;
    ensure!(outcome.errors.contains("createNativeLoginFlow"), "{outcome:?}");
    Ok(())
}
