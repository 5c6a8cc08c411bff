//! The endpoint that Ory calls, as Ory sees it.

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use tests::documented::valid;
use tests::server::Server;

use crate::app::{App, Page};
use crate::run::command;

const SECRET: &str = "SECRET-now";
const BEFORE: &str = "SECRET-before";

fn start() -> Result<App> {
    // It calls nobody.
    let nobody = Server::scripted([])?;
    let mut command = command("webhook_receiver", &nobody)?;
    command.env("WEBHOOK_SECRET", SECRET).env("WEBHOOK_SECRET_BEFORE", BEFORE);
    App::start({
        command.env("COMPANY_DOMAIN", "example.test");
        command
    })
}

/// Sends what Ory sends, with a secret.
fn call(app: &App, path: &str, secret: &str, body: &Value) -> Result<Page> {
    let headers = [("content-type", "application/json"), ("x-api-key", secret)];
    Page::post(&format!("{}{path}", app.url()), &headers, &body.to_string())
}

/// Returns what the template makes of the registration of somebody.
fn context(email: &str, payload: &Value) -> Result<Value> {
    let identity = json!({
        "id": "00000000-0000-0000-0000-000000000000", "schema_id": "default",
        "schema_url": "https://ory.test/schemas/default", "traits": {"email": email},
    });
    let identity = valid("identity", identity)?;
    Ok(json!({"identity": identity, "transient_payload": payload}))
}

#[test]
fn colleagues_who_accept_the_terms_may_register() -> Result<()> {
    let app = start()?;
    let body = context("Ann@Example.test", &json!({"accepts_terms": true}))?;
    for secret in [SECRET, BEFORE] {
        let page = call(&app, "/registration", secret, &body)?;
        assert_eq!(page.status, 200, "{page:?}");
        assert_eq!(page.header("content-type"), Some("application/json"));
        let answer: Value = serde_json::from_str(&page.body)?;
        assert_eq!(answer, json!({"identity": {"metadata_public": {"plan": "trial"}}}));
    }
    Ok(())
}

#[test]
fn others_are_told_all_at_once() -> Result<()> {
    let app = start()?;
    let messages = |email: &str, payload: &Value| -> Result<Value> {
        let page = call(&app, "/registration", SECRET, &context(email, payload)?)?;
        assert_eq!(page.status, 400, "{page:?}");
        let answer: Value = serde_json::from_str(&page.body)?;
        Ok(answer.get("messages").context("messages")?.clone())
    };
    let address = json!({
        "instance_ptr": "#/traits/email",
        "messages": [{
            "id": 9_000_001, "text": "Please use an address of example.test.", "type": "error",
            "context": {"domain": "example.test"},
        }],
    });
    let terms = json!({
        "instance_ptr": "#/",
        "messages": [{
            "id": 9_000_002, "text": "Please accept the terms of use.", "type": "error", "context": {},
        }],
    });
    let (yes, no) = (json!({"accepts_terms": true}), json!({"accepts_terms": false}));
    assert_eq!(messages("eve@other.test", &Value::Null)?, json!([address, terms]));
    assert_eq!(messages("eve@other.test", &yes)?, json!([address]));
    assert_eq!(messages("eve@sub.example.test", &yes)?, json!([address]));
    assert_eq!(messages("ann@example.test", &no)?, json!([terms]));
    assert_eq!(messages("ann@example.test", &json!({}))?, json!([terms]));
    Ok(())
}

#[test]
fn nobody_else_is_heard() -> Result<()> {
    let app = start()?;
    let good = context("ann@example.test", &json!({"accepts_terms": true}))?;
    for secret in ["", "SECRET", "secret-now"] {
        assert_eq!(call(&app, "/registration", secret, &good)?.status, 401);
        assert_eq!(call(&app, "/events", secret, &good)?.status, 401);
    }
    for (body, told) in [
        (json!({"transient_payload": null}), "sends no identity"),
        (
            context("ann@example.test", &json!({"accepts_terms": "SECRET"}))?,
            "`transient_payload`",
        ),
        (json!({"identity": {"traits": "SECRET"}}), "`identity`"),
        (json!("SECRET"), "an object"),
    ] {
        let page = call(&app, "/registration", SECRET, &body)?;
        ensure!(page.status == 422 && page.body.contains(told), "{page:?}");
        ensure!(!page.body.contains("SECRET"), "{page:?}");
    }
    assert_eq!(app.stop()?, "");
    Ok(())
}

#[test]
fn events_are_told_by_their_names() -> Result<()> {
    let app = start()?;
    for (name, status) in [
        ("IdentityDeleted", 200),
        ("LoginFailed", 200),
        ("SessionRevoked", 200),
        ("LoginSucceeded", 200),
        ("SomethingNew", 200),
    ] {
        let event = json!({
            "name": name, "version": 1, "timestamp": "2026-01-02T03:04:05Z", "projectId": "p-1",
            "eventAttributes": {"IdentityID": "i-1"},
        });
        assert_eq!(call(&app, "/events", SECRET, &event)?.status, status, "{name}");
    }
    assert_eq!(
        call(&app, "/events", SECRET, &json!({"name": "LoginFailed"}))?.status,
        422
    );
    let log = app.stop()?;
    let expected = [
        "2026-01-02T03:04:05Z: delete what i-1 has stored",
        "2026-01-02T03:04:05Z: LoginFailed, count the attempts",
        "2026-01-02T03:04:05Z: forget what is remembered of i-1",
    ];
    assert_eq!(log.lines().collect::<Vec<_>>(), expected);
    Ok(())
}
