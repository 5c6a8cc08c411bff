//! Lists whose next page is counted: what is asked for, and when nothing is.

use anyhow::Result;
use tests::server::{Reply, Server};

use crate::program::{lines, run};

#[test]
fn counted_pages_end_where_the_server_says_or_with_an_empty_one() -> Result<()> {
    let page = |body: &str| Reply::json(200, body);
    let counted = |body: &str| page(body).header("x-total-count", "3");
    let server = Server::scripted([
        page(r#"{"results": [{"id": "a"}, {"id": "b"}], "total": 3}"#),
        page(r#"{"results": [{"id": "c"}], "total": 3}"#),
        page(r#"{"results": [{"id": "k"}, {"id": "l"}], "next": "https://elsewhere/"}"#),
        page(r#"{"results": [{"id": "m"}], "next": null}"#),
        counted(r#"[{"id": "a"}, {"id": "b"}]"#),
        counted(r#"[{"id": "c"}]"#),
        counted("[]"),
        page(r#"{"items": [{"id": "a"}], "count": 2}"#),
        page(r#"{"items": [{"id": "b"}], "count": 2}"#),
        page(r#"{"data": [{"id": "a"}, {"id": "b"}], "has_more": true}"#),
        page(r#"{"data": [{"id": "c"}], "has_more": false}"#),
    ])?;
    run("counted_pages", &server)?;
    let expected = [
        "GET /by-offset?limit=2",
        "GET /by-offset?limit=2&offset=2",
        "GET /by-offset-and-link?offset=10",
        "GET /by-offset-and-link?offset=12",
        "GET /by-page?per_page=2",
        "GET /by-page?per_page=2&page=2",
        "GET /by-page?per_page=2&page=3",
        "GET /by-page-from-zero",
        "GET /by-page-from-zero?page=1",
        "GET /by-last",
        "GET /by-last?starting_after=b",
    ];
    assert_eq!(lines(&server), expected);
    Ok(())
}

/// The token of a URL goes into a request of the same path; where the URL leads is not believed.
#[test]
fn a_url_in_the_body_gives_the_token_of_the_next_page() -> Result<()> {
    let page = |body: &str| Reply::json(200, body);
    let server = Server::scripted([
        page(r#"{"results": [{"id": "a"}], "next": "/by-url?cursor=b%2F2&limit=9"}"#),
        page(r#"{"results": [{"id": "c"}], "next": "?limit=2&cursor=d"}"#),
        page(r#"{"results": [{"id": "d"}], "next": null}"#),
        page(r#"{"value": [{"id": "a"}], "@odata.nextLink": "x?%24skiptoken=s"}"#),
        page(r#"{"value": [{"id": "b"}]}"#),
        page(
            r#"{"data": [{"id": "a"}], "_links": {"next": {"href": "https://elsewhere/by-deep-url?page=2"}}}"#,
        ),
    ])?;
    run("url_pages", &server)?;
    let expected = [
        "GET /by-url?limit=2",
        "GET /by-url?cursor=b%2F2&limit=2",
        "GET /by-url?cursor=d&limit=2",
        "GET /by-odata-url",
        "GET /by-odata-url?%24skiptoken=s",
        "GET /by-deep-url",
    ];
    assert_eq!(lines(&server), expected);
    Ok(())
}

#[test]
fn what_comes_next_may_be_deep_in_the_body() -> Result<()> {
    let page = |body: &str| Reply::json(200, body);
    let server = Server::scripted([
        page(
            r#"{"data": {"things": [{"id": "a"}, {"id": "b"}]}, "paging": {"cursors": {"after": "x"}}}"#,
        ),
        page(
            r#"{"data": {"things": [{"id": "c"}]}, "paging": {"cursors": {"after": "y"}}}"#,
        ),
        page(r#"{"paging": {"cursors": null}}"#),
        page(r#"{"things": [{"key": {"id": "a"}}], "meta": {"has.more": true}}"#),
        page(r#"{"things": [{"key": {"id": "b"}}], "meta": {"has.more": false}}"#),
        page(r#"{"things": [{"id": "a"}], "meta": {"total": 2}}"#),
        page(r#"{"things": [{"id": "b"}], "meta": {"total": 2}}"#),
    ])?;
    run("deep_pages", &server)?;
    let expected = [
        "GET /by-deep-token?limit=2",
        "GET /by-deep-token?limit=2&cursor=x",
        "GET /by-deep-token?limit=2&cursor=y",
        "GET /by-deep-last",
        "GET /by-deep-last?after=a",
        "GET /by-deep-page",
        "GET /by-deep-page?page=2",
    ];
    assert_eq!(lines(&server), expected);
    Ok(())
}
