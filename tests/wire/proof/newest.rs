//! What came with OpenAPI 3.2.

use anyhow::Result;
use tests::server::{Reply, Server};

use crate::program::{lines, run};

fn stream(content_type: &str, text: &str) -> Reply {
    Reply::status(200).header("content-type", content_type).body(text)
}

#[test]
fn methods_are_sent_as_they_are_written() -> Result<()> {
    let server = Server::scripted([
        Reply::status(503).header("retry-after", "0"),
        Reply::json(200, r#"[{"title": "One"}]"#),
        Reply::status(503).header("retry-after", "0"),
        Reply::json(201, r#"{"title": "Two"}"#),
        Reply::status(204),
    ])?;
    run("newest_methods", &server)?;
    let expected = [
        "QUERY /books",
        "QUERY /books",
        "COPY /books/1",
        "COPY /books/1",
        "M-SEARCH /books/2",
    ];
    assert_eq!(lines(&server), expected);
    let requests = server.requests();
    assert_eq!(requests[1].text(), r#"{"words":"a"}"#);
    assert_eq!(requests[0].header("tenant"), Some("t"));
    assert_eq!(requests[3].header("destination"), Some("/books/9"));
    Ok(())
}

#[test]
fn a_parameter_is_the_whole_query() -> Result<()> {
    let server = Server::replying(|_| Reply::status(204))?;
    run("query_strings", &server)?;
    let expected = [
        "GET /search?size=2&words=a%26b&words=c",
        "GET /select?%7B%22deep%22%3Atrue%2C%22ids%22%3A%5B1%2C2%5D%7D",
        "GET /select",
        "GET /raw?%24.a%5B%3F%28%40.b%3D%3D1%29%5D%26c",
        "GET /files/a:b@c=d%2Fe%3Ff%2520%20g",
    ];
    assert_eq!(lines(&server), expected);
    let requests = server.requests();
    assert_eq!(requests[4].header("cookie"), Some("session=a; session=b"));
    Ok(())
}

#[test]
fn items_come_one_by_one() -> Result<()> {
    let server = Server::scripted([
        stream("application/jsonl", "{\"value\": 1}\n{\"value\": 2, \"unit\": \"m\"}\n"),
        Reply::status(204),
        stream("application/json-seq", "\u{1e}[1, 2]\n\u{1e}[]\n"),
        stream("application/geo+json-seq", "\u{1e}{\"name\": \"here\"}\n"),
        stream(
            "text/event-stream",
            "event: new\ndata: {\"headline\": \"a\"}\n\nid: 2\ndata: {\"headline\": \"b\"}\n\n",
        ),
        stream("text/event-stream", "data: tick\n\n"),
        stream(
            "text/event-stream",
            "event: text\ndata: so\n\nevent: reading\ndata: {\"value\": 3}\n\n",
        ),
        stream("text/event-stream", "data: {\"value\": 4}\n\n"),
    ])?;
    run("item_schemas", &server)?;
    let requests = server.requests();
    assert_eq!(requests[1].text(), "{\"value\":5}\n{\"value\":6}\n");
    assert_eq!(requests[1].header("content-type"), Some("application/x-ndjson"));
    let accepts: Vec<_> = requests.iter().map(|it| it.header("accept")).collect();
    assert_eq!(accepts[0], Some("application/jsonl"));
    assert_eq!(accepts[4..], [Some("text/event-stream"); 4]);
    Ok(())
}

#[test]
fn a_tag_that_says_nothing_has_a_meaning() -> Result<()> {
    let texts = [
        r#"{"kind": "cat", "lives": 7}"#,
        r#"{"kind": "bird", "name": "Tweety"}"#,
        r#"{"name": "nobody"}"#,
    ];
    let server = Server::scripted(texts.map(|text| Reply::json(200, text)))?;
    run("default_tags", &server)?;
    assert_eq!(lines(&server), ["GET /pets"; 3]);
    Ok(())
}
