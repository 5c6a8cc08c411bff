//! Results and errors, by status.

use anyhow::Result;
use tests::server::{Reply, Server};

use crate::program::{lines, run, run_with};

#[test]
fn the_status_alone_chooses_the_type() -> Result<()> {
    let server = Server::scripted([
        Reply::json(200, r#"{"id": "j", "more": [1]}"#).header("x-request-id", "r-1"),
        // Success without a documented body has none, whatever comes.
        Reply::text(202, "patience"),
        Reply::json(404, r#"{"message": "no", "to": "elsewhere"}"#),
        // Looks like a body of status 410.
        Reply::json(404, r#"{"to": "elsewhere"}"#),
        Reply::json(410, r#"{"to": "elsewhere"}"#),
        Reply::text(503, "unwell").header("retry-after", "7"),
        Reply::json(418, r#"{"message": "teapot"}"#).header("request-id", "r-2"),
        Reply::status(204),
    ])?;
    run("statuses", &server)?;
    let requests = server.requests();
    assert_eq!(requests.len(), 8);
    assert_eq!(requests[0].header("accept"), Some("application/json, text/plain"));
    assert_eq!(requests[7].method, "DELETE");
    Ok(())
}

#[test]
fn null_is_a_body_where_the_document_or_the_overlay_says_so() -> Result<()> {
    let bodies = [
        ("/motto", ["null", r#""onwards""#].as_slice()),
        ("/owner", &["null", r#"{"motto": null, "former": null}"#]),
        ("/guests", &["null", r#"["Ada"]"#]),
        ("/rooms", &[" null ", r#"{"red": null, "blue": "still"}"#]),
        ("/guests", &["7"]),
    ];
    let replies = bodies.iter().flat_map(|(_, bodies)| bodies.iter());
    let server = Server::scripted(replies.map(|body| Reply::json(200, *body)))?;
    run("null_bodies", &server)?;
    let paths = bodies.iter().flat_map(|(path, bodies)| bodies.iter().map(|_| *path));
    let requests = server.requests();
    assert!(requests.iter().map(|it| it.path()).eq(paths));
    Ok(())
}

#[test]
fn an_answer_that_no_document_describes_is_kept() -> Result<()> {
    let server = Server::scripted([
        Reply::status(502).header("content-type", "text/html").body("<h1>Bad</h1>"),
        Reply::json(404, r#"{"message": 1}"#),
        Reply::json(200, r#"{"id": null}"#),
        Reply::json(200, r#"{"id": "x"} tail"#),
        Reply::json(200, r#"{"ok": true}"#),
        Reply::json(500, r#"[{"ok": false}]"#),
        Reply::json(404, r#"{"message": "no"}"#),
    ])?;
    run("undocumented", &server)
}

#[test]
fn redirects_are_returned_and_never_followed() -> Result<()> {
    let elsewhere = Server::replying(|_| Reply::json(200, r#"{"id": "trap"}"#))?;
    let location = format!("{}/trap?code=1", elsewhere.url());
    let there = location.clone();
    let server = Server::replying(move |request| match request.path() {
        "/jobs/nowhere/view" => Reply::status(302),
        "/jobs/relative/view" => Reply::status(302).header("location", "../x?y=%20z"),
        _ => Reply::status(302).header("location", &there),
    })?;
    run_with("redirects", &server, &[("LOCATION", &location)])?;
    let expected = [
        "GET /jobs/a/view",
        "GET /jobs/relative/view",
        "GET /jobs/nowhere/view",
        "GET /jobs/a",
    ];
    assert_eq!(lines(&server), expected);
    assert_eq!(lines(&elsewhere), [""; 0]);
    Ok(())
}
