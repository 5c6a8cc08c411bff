//! Successes that are no stream, though one was asked for.

use std::io::Write;
use std::thread;
use std::time::{Duration, Instant};

use ory_sdk_runtime::runtime::{Client, Error, NoBody};

use crate::server::Server;
use crate::streams::{Kind, bytes, events, lines};
use crate::via::Via;

fn typed(content_type: &str, body: &str) -> Server {
    Server::script(&[(200, content_type, body)])
}

fn client(via: &Via, server: &Server) -> Client {
    via.builder(&server.url).build().unwrap()
}

fn error(via: &Via, kind: Kind, server: &Server) -> Error<NoBody> {
    let call = kind.call(&client(via, server));
    match kind {
        Kind::Events => via.send(call, events).map(drop),
        Kind::Lines => via.send(call, lines).map(drop),
        Kind::Bytes => via.send(call, bytes).map(drop),
    }
    .unwrap_err()
}

pub fn page(via: &Via) {
    let page = "<html>\n<title>Log in</title><input value=\"hush\">";
    for kind in [Kind::Events, Kind::Lines] {
        let server = typed("content-type: text/html; charset=utf-8\r\n", page);
        let error = error(via, kind, &server);
        assert_eq!(
            error.to_string(),
            "getThing: the response is not as documented: no stream, though one was asked for \
             (status 200), content type `text/html`"
        );
        let Error::Decode(failure) = &error else { panic!("{error:?}") };
        assert_eq!(failure.raw_body(), page);
        let excerpt = "<html> <title>Log in</title><input value=\"hush\">";
        assert_eq!(failure.excerpt(), Some(excerpt));
        assert_eq!((failure.event_name(), failure.event_id()), (None, None));
        assert_eq!((error.status(), error.is_retryable()), (Some(200), false));
        assert!(!format!("{error} {error:?}").contains("hush"));
    }
}

/// Events have a type of their own.
pub fn without_a_type(via: &Via) {
    let error = error(via, Kind::Events, &typed("", "data: {\"name\":\"a\"}\n\n"));
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
}

pub fn other_types(via: &Via) {
    for kind in [Kind::Events, Kind::Lines] {
        for name in ["text/plain", "application/octet-stream", "text/event-streams", "json"] {
            let server = typed(&format!("content-type: {name}\r\n"), "{\"name\":\"a\"}\n");
            let error = error(via, kind, &server);
            assert!(error.to_string().ends_with(&format!("type `{name}`")), "{error}");
            assert_eq!(error.raw_body().unwrap(), "{\"name\":\"a\"}\n");
        }
    }
    let server = typed("content-type: application/x-ndjson\r\n", "{}\n");
    assert!(matches!(error(via, Kind::Events, &server), Error::Decode(_)));
    let server = typed("content-type: text/event-stream\r\n", "data: {}\n\n");
    assert!(matches!(error(via, Kind::Lines, &server), Error::Decode(_)));
}

pub fn json(via: &Via) {
    for kind in [Kind::Events, Kind::Lines] {
        for name in ["application/json", "application/problem+json"] {
            let server = typed(&format!("content-type: {name}\r\n"), r#"{"no":"stream"}"#);
            let error = error(via, kind, &server);
            assert!(error.to_string().contains("no stream"), "{error}");
            assert_eq!(error.raw_body().unwrap(), r#"{"no":"stream"}"#);
        }
    }
}

pub fn compressed(via: &Via) {
    for kind in crate::streams::KINDS {
        let head = format!("content-type: {}\r\ncontent-encoding: br\r\n", kind.accept());
        let error = error(via, kind, &typed(&head, "hush"));
        let told = "it is compressed (`br`), which was not asked for";
        assert!(error.to_string().contains(told), "{error}");
        assert_eq!(error.raw_body().unwrap(), "hush");
        assert!(!format!("{error} {error:?}").contains("hush"));
        let identity = format!("content-type: {}\r\ncontent-encoding: identity\r\n", kind.accept());
        let server = typed(&identity, "");
        let body = via.send(kind.call(&client(via, &server)), bytes).unwrap();
        assert_eq!(via.wait(body.collect()).unwrap(), "");
    }
}

/// A stream under a false name: nobody waits until it ends.
pub fn endless(via: &Via) {
    let server = Server::does(|mut stream| {
        thread::spawn(move || {
            let head = "HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\nconnection: close\r\n\r\n";
            let mut alive = stream.write_all(head.as_bytes());
            while alive.is_ok() {
                alive = stream.write_all(b"data: {\"name\":\"a\"}\n\n");
                thread::sleep(Duration::from_millis(20));
            }
        });
    });
    let start = Instant::now();
    let error = error(via, Kind::Events, &server);
    assert!(start.elapsed() < Duration::from_secs(10));
    assert!(error.to_string().ends_with("content type `text/plain`"), "{error}");
    assert!(error.raw_body().unwrap().starts_with(b"data: {\"name\":\"a\"}\n\n"));
}

/// Nor does anyone read it all.
pub fn large(via: &Via) {
    let page = "x".repeat(20 << 20);
    let error = error(via, Kind::Lines, &typed("content-type: text/html\r\n", &page));
    assert_eq!(error.raw_body().unwrap(), &page[..64 << 10]);
    let Error::Decode(failure) = error else { panic!("{error:?}") };
    assert!(failure.excerpt().unwrap().len() < 100);
}

pub fn lines_of_any_name(via: &Via) {
    for name in [
        "application/x-ndjson",
        "application/ndjson; charset=utf-8",
        "Application/JSONL",
        "application/x-jsonlines",
        "application/json-lines",
        "application/json-seq",
        "application/stream+json",
        "application/x-json-stream",
        "text/x-ndjson",
    ] {
        let server = typed(&format!("content-type: {name}\r\n"), "{\"name\":\"a\"}\n");
        let mut lines = via.send(Kind::Lines.call(&client(via, &server)), lines).unwrap();
        assert_eq!(via.wait(lines.line()).unwrap().unwrap().name, "a", "{name}");
        assert_eq!(via.wait(lines.line()).unwrap(), None);
    }
}

pub fn lines_without_a_type(via: &Via) {
    let server = typed("", "{\"name\":\"a\"}\n");
    let mut lines = via.send(Kind::Lines.call(&client(via, &server)), lines).unwrap();
    assert_eq!(via.wait(lines.line()).unwrap().unwrap().name, "a");
}
