//! What the whole crate sends, and what it makes of what comes back.

use anyhow::Result;
use tests::program;
use tests::server::{Reply, Server};

use crate::world;

const FLOW: &str = r#"{"id": "f", "type": "browser", "state": "choose_method",
    "expires_at": "2030-01-01T00:00:00Z", "issued_at": "2029-01-01T00:00:00Z", "request_url": "u",
    "ui": {"action": "a", "method": "POST", "nodes": null}}"#;
const SIGNED_IN: &str = r#"{"session": {"id": "s"}, "session_token": "st"}"#;

/// Runs a scenario.
fn run(scenario: &str, server: &Server, env: &[(&str, &str)]) -> Result<()> {
    let built = world::program()?;
    let url = server.url();
    let env = [&[("SERVER_URL", url.as_str())], env].concat();
    program::run(built, scenario, &env)
}

#[test]
fn a_404_that_looks_like_a_410_is_none() -> Result<()> {
    let body = r#"{"redirect_to": "https://elsewhere.example.com/"}"#;
    let server = Server::scripted([Reply::json(404, body), Reply::json(410, body)])?;
    run("by_status", &server, &[])
}

#[test]
fn each_status_of_a_login_has_its_type() -> Result<()> {
    let error = r#"{"code": 410, "message": "gone"}"#;
    let location = r#"{"redirect_browser_to": "https://idp.example.com/", "error": {
        "id": "browser_location_change_required", "code": 422, "message": "go on"}}"#;
    let server = Server::scripted([
        Reply::json(200, SIGNED_IN),
        Reply::json(400, FLOW),
        Reply::json(422, location),
        Reply::json(410, format!(r#"{{"error": {error}}}"#)),
    ])?;
    run("login", &server, &[])?;
    let sent = &server.requests()[0];
    assert_eq!(sent.header("cookie"), Some("csrf=1; session=2"));
    assert_eq!(sent.header("x-session-token"), Some("t"));
    assert_eq!(sent.header("authorization"), None);
    let told = r#"{"method":"password","identifier":"me","password":"pass & word"}"#;
    assert_eq!(same_json(&sent.text())?, same_json(told)?);
    assert_eq!(sent.text().matches("method").count(), 1, "{}", sent.text());
    Ok(())
}

#[test]
fn a_browser_flow_redirects_and_is_not_followed() -> Result<()> {
    let elsewhere = Server::replying(|_| Reply::json(200, FLOW))?;
    let location = format!("{}/login?flow=f", elsewhere.url());
    let there = location.clone();
    let server =
        Server::replying(move |_| Reply::status(303).header("location", &there))?;
    run("redirect", &server, &[("LOCATION", &location)])?;
    let lines = program::lines(&server);
    assert_eq!(lines, ["GET /self-service/login/browser?refresh=true"]);
    assert_eq!(server.requests()[0].header("cookie"), Some("session=2"));
    assert_eq!(program::lines(&elsewhere), [""; 0]);
    Ok(())
}

#[test]
fn the_caller_chooses_between_json_and_a_form() -> Result<()> {
    let server = Server::replying(|_| Reply::json(200, SIGNED_IN))?;
    run("json_or_form", &server, &[])?;
    let [json, form] = &server.requests()[..] else { anyhow::bail!("two requests") };
    assert_eq!(json.header("content-type"), Some("application/json"));
    let form_type = Some("application/x-www-form-urlencoded");
    assert_eq!(form.header("content-type"), form_type);
    let mut pairs: Vec<_> = form.text().split('&').map(str::to_owned).collect();
    pairs.sort();
    let expected = ["identifier=me", "method=password", "password=pass+%26+word"];
    assert_eq!(pairs, expected);
    Ok(())
}

#[test]
fn a_scheme_that_nobody_defines_is_nobodys_burden() -> Result<()> {
    let server = Server::replying(|_| Reply::status(303).header("location", "/x"))?;
    run("settings", &server, &[])?;
    let requests = server.requests();
    let sent = |name| requests.iter().map(|it| it.header(name)).collect::<Vec<_>>();
    assert_eq!(sent("x-session-token"), [Some("st"), Some("st")]);
    assert_eq!(sent("authorization"), [None, None]);
    Ok(())
}

#[test]
fn both_successes_of_an_extension_arrive() -> Result<()> {
    let server =
        Server::scripted([Reply::json(200, r#"{"id": "s"}"#), Reply::status(204)])?;
    run("two_successes", &server, &[])?;
    assert_eq!(program::lines(&server), ["PATCH /admin/sessions/s/extend"; 2]);
    Ok(())
}

#[test]
fn a_refused_permission_is_a_result() -> Result<()> {
    let server = Server::scripted([
        Reply::json(200, r#"{"allowed": true}"#),
        Reply::json(403, r#"{"allowed": false}"#),
    ])?;
    run("permissions", &server, &[])?;
    let target = "namespace=n&subject_set.object=o&max-depth=3";
    assert_eq!(server.requests()[0].query(), target);
    Ok(())
}

#[test]
fn a_text_travels_as_it_is() -> Result<()> {
    let server = Server::replying(|_| Reply::json(200, r#"{"errors": null}"#))?;
    run("text", &server, &[])?;
    let sent = &server.requests()[0];
    assert_eq!(sent.text(), "class A implements \"ä\" {}\n");
    assert!(sent.header("content-type").is_some_and(|it| it.starts_with("text/plain")));
    Ok(())
}

#[test]
fn forms_are_forms() -> Result<()> {
    let server = Server::scripted([
        Reply::json(200, r#"{"active": true}"#),
        Reply::text(200, "no"),
    ])?;
    run("one_body_two_ways", &server, &[])?;
    assert_eq!(server.requests()[0].text(), "token=t%3D1%26x&scope=a+b");
    Ok(())
}

#[test]
fn a_verb_stands_behind_a_colon() -> Result<()> {
    let server = Server::replying(|_| Reply::json(200, "{}"))?;
    run("verbs", &server, &[])?;
    let lines = program::lines(&server);
    assert_eq!(lines[0], "POST /v2alpha1/admin/apiKeys:verify");
    // A colon in a value makes no verb.
    assert_eq!(lines[1], "GET /v2alpha1/admin/issuedApiKeys/a%3Ab%2Fc");
    assert_eq!(server.requests()[0].header("cache-control"), Some("no-cache"));
    Ok(())
}

#[test]
fn a_key_goes_only_to_the_host_that_it_is_for() -> Result<()> {
    let server = Server::replying(|_| Reply::status(204))?;
    let console = Server::replying(|request| match request.path() {
        "/workspaces" => Reply::json(
            200,
            r#"{"workspaces": [], "has_next_page": false, "next_page_token": ""}"#,
        ),
        _ => Reply::json(200, "[]"),
    })?;
    run("two_hosts", &server, &[("CONSOLE_URL", &console.url())])?;
    let keys = |server: &Server| -> Vec<_> {
        let requests = server.requests();
        let key = |name: &str| name.to_owned();
        requests.iter().map(|it| it.header("authorization").map(key)).collect()
    };
    assert_eq!(program::lines(&console), ["GET /workspaces", "GET /projects"]);
    assert_eq!(keys(&console), vec![Some("Bearer of-workspace".to_owned()); 2]);
    assert_eq!(program::lines(&server), ["PATCH /admin/sessions/s/extend"]);
    assert_eq!(keys(&server), [Some("Bearer of-project".to_owned())]);
    Ok(())
}

fn same_json(text: &str) -> Result<serde_json::Value> {
    Ok(serde_json::from_str(text)?)
}
