//! Bodies that travel piece by piece, in both directions.

use anyhow::Result;
use tests::server::{Reply, Server};

use crate::program::{lines, run};

fn events(text: &str) -> Reply {
    Reply::status(200).header("content-type", "text/event-stream").body(text)
}

fn octets(text: &str) -> Reply {
    Reply::status(200).header("content-type", "application/octet-stream").body(text)
}

#[test]
fn bytes_are_streamed_down_and_up() -> Result<()> {
    let server = Server::replying(|request| match request.target.as_str() {
        "/files/none" => Reply::json(404, r#"{"message": "gone"}"#),
        "/files/broken" => Reply::raw("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc"),
        _ if request.method == "GET" => octets(&"x".repeat(100)),
        _ => Reply::status(204),
    })?;
    run("byte_streams", &server)?;
    let requests = server.requests();
    let sent: Vec<_> = requests.iter().filter(|it| it.method == "PUT").collect();
    let header = |index: usize, name| sent[index].header(name);
    assert_eq!(sent.len(), 3);
    assert_eq!((sent[0].body.len(), header(0, "content-length")), (100, Some("100")));
    assert_eq!(
        (sent[1].text().as_str(), header(1, "transfer-encoding")),
        ("abc", Some("chunked"))
    );
    assert_eq!(
        (sent[2].body.as_slice(), header(2, "content-length")),
        (&[1, 2][..], Some("2"))
    );
    Ok(())
}

#[test]
fn a_stream_is_sent_once() -> Result<()> {
    let server = Server::replying(|_| Reply::status(503).header("retry-after", "0"))?;
    run("streams_once", &server)?;
    assert_eq!(lines(&server), ["PUT /files/1"; 4]);
    Ok(())
}

#[test]
fn events_come_one_by_one() -> Result<()> {
    let server = Server::scripted([
        Reply::json(200, r#"{"text": "whole"}"#),
        events(
            "\u{feff}: hello\n\ndata: {\"delta\": \"a\"}\n\n\
             event: delta\r\nid: 7\r\nretry: 1500\r\ndata:{\"delta\":\r\ndata: \"b\"}\r\n\r\n\
             event: error\ndata: {\"error\": \"quota\"}\n\ndata: {\"delta\": \"c\"}\n\ndata: [DONE]\n\ndata: {\"delta\": \"d\"}\n\n",
        ),
        Reply::json(200, r#"{"text": "whole"}"#),
        Reply::json(400, r#"{"message": "no"}"#),
        events(&format!("data: two\rdata: lines\r\rdata: {}\n\n", "x".repeat(99))),
        Reply::status(200).header("content-type", "text/html").body("<html>"),
        events("retry: 1\nid: 5\ndata: one\n\n"),
        events("data: two\n\n"),
        Reply::status(204),
    ])?;
    run("events", &server)?;
    let requests = server.requests();
    let accepts: Vec<_> = requests.iter().map(|it| it.header("accept")).collect();
    let [json, stream] = [Some("application/json"), Some("text/event-stream")];
    assert_eq!(accepts[0], json);
    assert_eq!(accepts[1..], [stream; 8]);
    let ids = requests[6..].iter().map(|it| it.header("last-event-id"));
    assert_eq!(ids.collect::<Vec<_>>(), [None, Some("5"), Some("5")]);
    // A call that sends for events says so in the body, too; the other one says nothing.
    assert_eq!(requests[0].text(), r#"{"text":"q"}"#);
    assert_eq!(requests[1].text(), r#"{"stream":true,"text":"q"}"#);
    assert_eq!(requests[2].text(), r#"{"text":"q","stream":true}"#);
    Ok(())
}

#[test]
fn lines_come_one_by_one() -> Result<()> {
    let body = "{\"delta\": \"a\"}\r\n\n{}\n\u{1e}{\"delta\": \"b\"}";
    let reply = Reply::status(200).header("content-type", "application/x-ndjson");
    let server = Server::scripted([reply.body(body)])?;
    run("stream_lines", &server)?;
    assert_eq!(server.requests()[0].header("accept"), Some("application/x-ndjson"));
    Ok(())
}

#[test]
fn streams_can_be_waited_for() -> Result<()> {
    let server = Server::replying(|request| match request.method.as_str() {
        "GET" => octets(&"x".repeat(100)),
        "PUT" if request.body.len() == 200_000 => Reply::status(204),
        "PUT" => Reply::status(500),
        _ => events("data: {\"delta\": \"a\"}\n\ndata: {\"delta\": \"b\"}\n\n"),
    })?;
    run("blocking_streams", &server)
}
