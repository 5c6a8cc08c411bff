//! Several kinds of body under one status, told apart by their content type, and typed headers.

use anyhow::Result;
use tests::server::{Reply, Server};

use crate::program::run;

fn reply(status: u16, kind: &str, body: &str) -> Reply {
    Reply::status(status).header("content-type", kind).body(body)
}

#[test]
fn the_content_type_chooses_among_the_bodies_of_a_status() -> Result<()> {
    let report = r#"{"id": "r"}"#;
    let server = Server::scripted([
        reply(200, "application/json", report),
        reply(
            200,
            "Application/VND.example.short+json; charset=utf-8",
            r#"{"name": "s"}"#,
        ),
        reply(200, "text/csv", "a,b"),
        reply(200, "text/plain; charset=utf-8", "plain"),
        reply(200, "image/png", "PNG"),
        // What no document describes is read as the first.
        reply(200, "application/hal+json", report),
        reply(201, "application/json", report),
        reply(404, "application/problem+json", r#"{"title": "no"}"#),
        reply(404, "text/plain", "no").header("retry-after", "9"),
        reply(200, "application/json", report),
        reply(200, "application/json", report),
        reply(206, "application/octet-stream", "b"),
    ])?;
    run("kinds_of_bodies", &server)?;
    let requests = server.requests();
    assert_eq!(
        requests[0].header("accept"),
        Some(
            "application/json, application/vnd.example.short+json, text/csv, text/plain, image/*, \
             application/problem+json"
        )
    );
    assert_eq!(requests[9].header("accept"), Some("application/json"));
    Ok(())
}

#[test]
fn declared_headers_are_typed() -> Result<()> {
    let reply = reply(200, "application/json", r#"{"id": "r"}"#)
        .header("x-rate-limit", "41")
        .header("x-expires", "2024-05-06T07:08:09Z")
        .header("x-tags", "a, b")
        .header("x-tags", "c")
        .header("x-sizes", "1,two")
        .header("etag", "\"1\"");
    let server = Server::scripted([reply])?;
    run("typed_headers", &server)
}
