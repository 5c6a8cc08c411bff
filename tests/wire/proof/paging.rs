//! Lists: what is asked for, page by page, and what is not.

use anyhow::Result;
use tests::server::{Reply, Server};

use crate::program::{lines, run};

fn linked(body: &str, to: &str) -> Reply {
    let link = format!("<{to}>; rel=\"next\", </things>; rel=\"first\"");
    Reply::json(200, body).header("link", &link).header("x-total-count", "5")
}

fn things() -> [Reply; 3] {
    [
        linked(r#"[{"id": "a"}, {"id": "b"}]"#, "/things?page_token=t%2B%201"),
        linked(r#"[{"id": "c"}, {"id": "d"}]"#, "?page_size=2&page_token=2"),
        Reply::json(200, r#"[{"id": "e"}]"#),
    ]
}

fn wrapped() -> [Reply; 2] {
    [
        Reply::json(200, r#"{"things": [{"id": "a"}], "next_page_token": "2"}"#),
        Reply::json(200, r#"{"things": [], "next_page_token": ""}"#),
    ]
}

const LINES: [&str; 5] = [
    "GET /things?page_size=2",
    "GET /things?page_size=2&page_token=t%2B%201",
    "GET /things?page_size=2&page_token=2",
    "GET /wrapped?page_token=1",
    "GET /wrapped?page_token=2",
];

#[test]
fn a_walk_asks_for_each_page_once() -> Result<()> {
    let rest = [
        Reply::json(200, r#"{"next": 7}"#),
        Reply::json(200, r#"{"things": [{"id": "a"}], "next": 14}"#),
        Reply::json(500, r#"{"message": "no"}"#),
        Reply::json(200, r#"{"names": [null, "b"]}"#),
    ];
    let server = Server::scripted(things().into_iter().chain(wrapped()).chain(rest))?;
    run("paging", &server)?;
    let rest = [
        "GET /loose?items=x",
        "GET /loose?items=x&offset=7",
        "GET /loose?items=x&offset=14",
        "GET /linked",
    ];
    assert_eq!(lines(&server), [&LINES[..], &rest].concat());
    Ok(())
}

#[test]
fn it_neither_leaves_the_host_nor_goes_round_in_circles() -> Result<()> {
    let elsewhere = Server::replying(|_| Reply::json(200, "[]"))?;
    let there = format!("{}/things?page_token=1", elsewhere.url());
    let server = Server::scripted([
        linked(r#"[{"id": "a"}]"#, &there),
        linked(r#"[{"id": "a"}]"#, "/things?page_token=1"),
        linked(r#"[{"id": "a"}]"#, "/things?page_token=1"),
    ])?;
    run("refused_paging", &server)?;
    assert_eq!(lines(&elsewhere), [""; 0]);
    assert_eq!(lines(&server).len(), 3);
    Ok(())
}

#[test]
fn without_async_it_is_the_same() -> Result<()> {
    let first = [Reply::json(200, r#"[{"id": "a"}]"#)];
    let server = Server::scripted(first.into_iter().chain(things()).chain(wrapped()))?;
    run("blocking", &server)?;
    assert_eq!(lines(&server)[1..], LINES);
    Ok(())
}

#[test]
fn a_mock_takes_the_place_of_the_server() -> Result<()> {
    let server = Server::scripted([])?;
    run("mocked", &server)?;
    assert_eq!(lines(&server), [""; 0]);
    Ok(())
}
