//! What a status is to a call, whatever else is documented: a result, an error, or a way out.

use anyhow::Result;
use tests::server::{Reply, Request, Server};

use crate::program::run;

/// Returns the status that a request asks for, by the header that the calls give themselves.
fn asked(request: &Request) -> u16 {
    let status = request.header("x-status").and_then(|status| status.parse().ok());
    status.unwrap_or(500)
}

#[test]
fn a_2xx_is_a_result_whatever_is_documented() -> Result<()> {
    let server = Server::replying(|request| match (request.path(), asked(request)) {
        ("/told", status) => Reply::status(status)
            .header("content-type", "text/event-stream")
            .body("data: {\"text\": \"one\"}\n\n"),
        (_, 204) => Reply::status(204),
        (_, status) => Reply::json(status, r#"{"text": "here"}"#),
    })?;
    run("results_by_status", &server)
}

#[test]
fn a_4xx_or_5xx_is_an_error_whatever_is_documented() -> Result<()> {
    let server = Server::replying(|request| match (request.path(), asked(request)) {
        ("/all" | "/mixed", 404) => Reply::text(404, "nope"),
        ("/mixed", 400) | ("/faults" | "/moved" | "/missing", _) => {
            Reply::json(asked(request), r#"{"code": 7}"#)
        }
        (_, status) => Reply::json(status, r#"{"text": "unwell"}"#),
    })?;
    run("errors_by_status", &server)
}

#[test]
fn a_redirect_beside_a_success_is_an_error_that_says_where_it_leads() -> Result<()> {
    let server = Server::replying(|request| match asked(request) {
        304 => Reply::status(304).header("etag", "\"7\""),
        status => Reply::status(status).header("location", "/elsewhere?code=1"),
    })?;
    run("redirects_aside", &server)
}

#[test]
fn another_2xx_is_read_like_the_documented_one() -> Result<()> {
    let server = Server::replying(|request| match (request.path(), asked(request)) {
        ("/worded", status) => Reply::text(status, "some words"),
        ("/followed", status) => Reply::status(status)
            .header("content-type", "text/event-stream")
            .body("data: {\"text\": \"one\"}\n\n"),
        (_, status) => Reply::json(status, r#"{"text": "here"}"#),
    })?;
    run("other_successes", &server)
}

#[test]
fn another_2xx_without_a_body_is_told_as_a_success() -> Result<()> {
    let server = Server::replying(|request| Reply::status(asked(request)))?;
    run("other_successes_without_a_body", &server)
}
