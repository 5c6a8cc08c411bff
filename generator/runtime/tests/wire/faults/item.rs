//! Events and lines of a stream that cannot be read.

use ory_sdk_runtime::runtime::{DecodeFailure, Error, Event};

use crate::api::Thing;
use crate::server::Server;
use crate::streams::{Kind, events, lines};
use crate::via::Via;

type Events = Vec<Result<Event<Thing>, Error>>;

/// Reads a body as events, or as lines.
fn read(via: &Via, body: &str) -> (Events, Vec<Result<Thing, Error>>) {
    let stream = |kind: Kind| {
        let server = Server::script(&[(200, &format!("content-type: {}\r\n", kind.accept()), body)]);
        kind.call(&via.builder(&server.url).build().unwrap())
    };
    let events = via.send(stream(Kind::Events), events).unwrap();
    let lines = via.send(stream(Kind::Lines), lines).unwrap();
    if via.blocks() {
        return (events.blocking().collect(), lines.blocking().collect());
    }
    let (mut events, mut lines, mut found) = (events, lines, (Vec::new(), Vec::new()));
    via.wait(async {
        while let Some(event) = events.event().await.transpose() {
            found.0.push(event);
        }
        while let Some(line) = lines.line().await.transpose() {
            found.1.push(line);
        }
    });
    found
}

fn failure<T>(item: &Result<T, Error>) -> &DecodeFailure {
    match item {
        Err(Error::Decode(failure)) => failure,
        Err(other) => panic!("{other:?}"),
        Ok(_) => panic!("it can be read"),
    }
}

/// As streams of completions report that they went wrong.
pub fn event(via: &Via) {
    let body = "id: 7\ndata: {\"name\":\"a\"}\n\nevent: error\nid: 8\ndata: {\"error\":\ndata: \"hush\"}\n\n\
                data: {\"name\":\"b\"}\n\n";
    let (events, _) = read(via, body);
    assert_eq!(events[0].as_ref().unwrap().id.as_deref(), Some("7"));
    let error = events[1].as_ref().unwrap_err();
    let failure = failure(&events[1]);
    assert_eq!(error.raw_body().unwrap(), "{\"error\":\n\"hush\"}");
    assert_eq!(failure.raw_body(), "{\"error\":\n\"hush\"}");
    assert_eq!(failure.excerpt(), Some("{\"error\": \"hush\"}"));
    assert_eq!(failure.event_name(), Some("error"));
    assert_eq!(failure.event_id(), Some("8"));
    assert!(failure.decode_error().is_some());
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("hush") && !shown.contains("8"), "{shown}");
    // The stream goes on behind it.
    assert_eq!(events[2].as_ref().unwrap().data.name, "b");
    assert_eq!(events[2].as_ref().unwrap().id.as_deref(), Some("8"));
    assert_eq!(events.len(), 3);
}

pub fn event_without_a_name(via: &Via) {
    let (events, _) = read(via, "data: hush\n\n");
    let failure = failure(&events[0]);
    assert_eq!((failure.event_name(), failure.event_id()), (Some("message"), None));
    assert_eq!(failure.raw_body(), "hush");
    assert!(!format!("{failure} {failure:?}").contains("hush"));
}

pub fn line(via: &Via) {
    let (_, lines) = read(via, "{\"name\":\"a\"}\n\u{1e}{\"error\":\"hush\"}\r\n{\"name\":\"b\"}");
    assert_eq!(lines[0].as_ref().unwrap().name, "a");
    let failure = failure(&lines[1]);
    assert_eq!(failure.raw_body(), "{\"error\":\"hush\"}");
    assert_eq!(failure.excerpt(), Some("{\"error\":\"hush\"}"));
    assert_eq!((failure.event_name(), failure.event_id()), (None, None));
    assert!(!format!("{failure} {failure:?}").contains("hush"));
    assert_eq!(lines[2].as_ref().unwrap().name, "b");
    assert_eq!(lines.len(), 3);
}

/// No more is kept than of any body.
pub fn large_data(via: &Via) {
    let text = "é".repeat(100_000);
    let (events, _) = read(via, &format!("data: \"{text}\"\n\n"));
    assert_eq!(failure(&events[0]).raw_body().len(), 64 << 10);
    assert!(failure(&events[0]).excerpt().unwrap().len() < 300);
    let (_, lines) = read(via, &format!("\"{text}\"\n"));
    assert_eq!(failure(&lines[0]).raw_body().len(), 64 << 10);
}

pub fn not_utf8(via: &Via) {
    let head = |kind: Kind| {
        format!("HTTP/1.1 200 OK\r\ncontent-type: {}\r\nconnection: close\r\n\r\n", kind.accept())
    };
    let body = [head(Kind::Lines).as_bytes(), b"\xFF\n{\"name\":\"a\"}\n"].concat();
    let server = Server::says(body);
    let call = Kind::Lines.call(&via.builder(&server.url).build().unwrap());
    let mut lines = via.send(call, lines).unwrap();
    let error = via.wait(lines.line()).unwrap_err();
    assert_eq!(error.raw_body().unwrap(), "\u{fffd}");
    assert_eq!(via.wait(lines.line()).unwrap().unwrap().name, "a");
}
