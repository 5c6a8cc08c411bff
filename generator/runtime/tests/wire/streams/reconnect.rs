//! Streams of events that begin again.

use std::time::{Duration, Instant};

use ory_sdk_runtime::runtime::testing::{Answer, MockTransport};
use ory_sdk_runtime::runtime::{
    Body, Call, Client, Error, EventStream, Operation, RetryPolicy, TestClock,
};

use super::{Kind, events, name};
use crate::api::{Thing, builder, operation};
use crate::runtimes::{Flavor, over, without_panic};
use crate::server::{Heard, Server};
use crate::testing::GetThingCall;

static POST: Operation = operation("postThing", "POST", "/things", &[]);

/// A response that ends behind these events, or breaks off.
fn said(text: &str, whole: bool) -> String {
    let rest = if whole { "0\r\n\r\n" } else { "" };
    let length = text.len();
    format!(
        "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\
         transfer-encoding: chunked\r\n\r\n{length:x}\r\n{text}\r\n{rest}"
    )
}

fn over_now() -> String {
    "HTTP/1.1 204 No Content\r\n\r\n".to_owned()
}

fn status(status: u16) -> String {
    format!("HTTP/1.1 {status} X\r\ncontent-length: 0\r\n\r\n")
}

/// Servers are asked again at once.
fn client(server: &Server, own: bool) -> Client {
    let policy = RetryPolicy::new().base_delay(Duration::ZERO);
    over(&server.url, own).retries(policy).max_response_size(200).build().unwrap()
}

/// All that comes, each event by its name, and then the errors.
fn all(mut next: impl FnMut() -> Option<Result<String, Error>>) -> Vec<String> {
    let mut found = Vec::new();
    while let Some(item) = next() {
        found.push(item.unwrap_or_else(|error| name(&error).to_owned()));
        assert!(found.len() < 20, "it has no end: {found:?}");
    }
    assert!(next().is_none() && next().is_none(), "it went on behind its end");
    found
}

/// Reads a stream by await or by blocking.
fn read(stream: EventStream<Thing>, blocking: bool) -> Vec<String> {
    if blocking {
        let mut stream = stream.blocking();
        return all(|| stream.next().map(|event| event.map(|event| event.data.name)));
    }
    let (mut stream, runtime) = (stream, Flavor::Current.runtime());
    all(|| {
        let event = runtime.block_on(stream.event()).transpose()?;
        Some(event.map(|event| event.data.name))
    })
}

fn begin(call: Box<Call>) -> EventStream<Thing> {
    call.send(events).wait().unwrap()
}

fn last_ids(server: &Server) -> Vec<Option<String>> {
    let id = |heard: &Heard| heard.header("last-event-id").map(str::to_owned);
    server.all().iter().map(id).collect()
}

/// Each way: by the default transport and another, by await and by blocking.
fn each(answers: &[String], check: impl Fn(Vec<String>, &Server)) {
    without_panic(|| {
        for (own, blocking) in
            [(false, false), (false, true), (true, false), (true, true)]
        {
            let server = Server::in_turn(answers.to_vec());
            let client = client(&server, own);
            let stream = begin(Kind::Events.call(&client)).reconnect();
            check(read(stream, blocking), &server);
        }
    });
}

fn ids(ids: &[Option<&str>]) -> Vec<Option<String>> {
    ids.iter().map(|id| id.map(str::to_owned)).collect()
}

#[test]
fn it_goes_on_behind_the_last_event() {
    let answers = [
        said("id: 1\ndata: {\"name\":\"a\"}\n\nid: 2\ndata: {\"name\":\"b\"}\n\n", true),
        // An event that was not ended is none, and neither is its id.
        said("data: {\"name\":\"c\"}\n\nid: 9\ndata: {\"name\":\"x\"}\n", false),
        // An id without data counts.
        said("id: 3\n\n", true),
        // An empty id takes it back.
        said("id\ndata: {\"name\":\"d\"}\n\n", false),
        over_now(),
    ];
    each(&answers, |found, server| {
        assert_eq!(found, ["a", "b", "c", "d"]);
        assert_eq!(
            last_ids(server),
            ids(&[None, Some("2"), Some("2"), Some("3"), None])
        );
    });
}

/// Nobody is asked again who did not ask for it.
#[test]
fn without_being_told_it_ends() {
    let server = Server::in_turn([said("data: {\"name\":\"a\"}\n\n", true), over_now()]);
    let client = client(&server, false);
    let stream = begin(Kind::Events.call(&client));
    assert_eq!(read(stream, false), ["a"]);
    assert_eq!(server.count(), 1);
}

#[test]
fn what_is_wrong_with_an_event_does_not_end_it() {
    let answers = [
        said(
            "event: error\nid: 5\ndata: {\"error\":1}\n\ndata: {\"name\":\"a\"}\n\n",
            false,
        ),
        said("data: {\"name\":\"b\"}\n\n", true),
        over_now(),
    ];
    each(&answers, |found, server| {
        assert_eq!(found, ["undecodable", "a", "b"]);
        assert_eq!(last_ids(server), ids(&[None, Some("5"), Some("5")]));
    });
}

#[test]
fn the_last_event_by_convention_is_the_end() {
    let answers = [said("data: {\"name\":\"a\"}\n\ndata: [DONE]\n\n", true), over_now()];
    each(&answers, |found, server| {
        assert_eq!(found, ["a"]);
        assert_eq!(server.count(), 1);
    });
}

/// It would be too large again.
#[test]
fn an_event_that_is_too_large_is_the_end() {
    let large = "x".repeat(300);
    let answers = [
        said(&format!("data: {{\"name\":\"a\"}}\n\ndata: {large}\n\n"), true),
        over_now(),
    ];
    each(&answers, |found, server| {
        assert_eq!(found, ["a", "too large"]);
        assert_eq!(server.count(), 1);
    });
}

#[test]
fn a_server_in_trouble_is_asked_again_as_the_policy_says() {
    let first = || said("id: 1\ndata: {\"name\":\"a\"}\n\n", false);
    let again = || said("data: {\"name\":\"b\"}\n\n", true);
    let answers = [first(), status(503), String::new(), again(), over_now()];
    each(&answers, |found, server| {
        assert_eq!(found, ["a", "b"]);
        assert_eq!(last_ids(server)[1..], vec![Some("1".to_owned()); 4]);
    });
    let answers = [first(), status(503), status(503), status(503), again()];
    each(&answers, |found, server| {
        assert_eq!(found, ["a", "another error"]);
        assert_eq!(server.count(), 4);
    });
}

#[test]
fn an_answer_that_is_no_stream_is_the_end() {
    let first = || said("data: {\"name\":\"a\"}\n\n", false);
    let page =
        "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 6\r\n\r\n<html>";
    let json = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}";
    for (answer, what) in [
        (page.to_owned(), "undecodable"),
        (json.to_owned(), "undecodable"),
        (status(404), "another error"),
        (status(401), "another error"),
    ] {
        each(&[first(), answer, first()], |found, server| {
            assert_eq!(found, ["a", what]);
            assert_eq!(server.count(), 2);
        });
    }
}

#[test]
fn silence_is_a_broken_connection() {
    let server = crate::streams::fault::Fault::Silent.server(Kind::Events);
    let client = client(&server, false);
    let mut call = Kind::Events.call(&client);
    call.options().timeout(Duration::from_millis(100));
    // Behind the silence, the server answers with JSON.
    let found = read(begin(call).reconnect(), false);
    assert_eq!(found, ["a", "undecodable"]);
}

#[test]
fn the_server_says_how_long_to_wait() {
    for (retry, least) in [("80", 80), ("99999999999999", 0), ("x", 0)] {
        let text = format!("retry: {retry}\ndata: {{\"name\":\"a\"}}\n\n");
        let server = Server::in_turn([said(&text, true), over_now()]);
        let client = client(&server, false);
        let start = Instant::now();
        let stream = begin(Kind::Events.call(&client)).reconnect();
        assert_eq!(read(stream, false), ["a"]);
        assert!(start.elapsed() >= Duration::from_millis(least));
        assert!(start.elapsed() < Duration::from_secs(10));
    }
}

/// By the client's own clock, and longer each time that nothing comes.
#[test]
fn it_waits_longer_where_connections_bring_nothing() {
    let (mock, clock) = (MockTransport::new(), TestClock::skipping());
    let things = |of: &[&str]| {
        let things: Vec<_> =
            of.iter().map(|it| Thing { name: (*it).to_owned() }).collect();
        Answer::status(200).events(&things)
    };
    let mut answers = mock.on::<GetThingCall>().answers(things(&["a"]));
    for _ in 0..12 {
        answers = answers.answers(things(&[]));
    }
    answers.answers(things(&["b"])).answers(things(&[])).status(204);
    let second = Duration::from_secs(1);
    let policy = RetryPolicy::new().base_delay(second).max_delay(64 * second);
    let http = builder("https://a.example").transport(mock.clone()).clock(clock.clone());
    let client = http.retries(policy).build().unwrap();
    let stream = begin(Kind::Events.call(&client)).reconnect();
    assert_eq!(read(stream, false), ["a", "b"]);
    assert_eq!(mock.requests().len(), 16);
    let waits = clock.waits();
    assert_eq!(waits.len(), 15);
    for (number, wait) in (0..).zip(&waits[..13]) {
        assert!(*wait <= second * (1 << u32::min(number, 6)), "{waits:?}");
    }
    // Any of them may be short, but not all.
    assert!(waits[6..13].iter().sum::<Duration>() > 8 * second, "{waits:?}");
    assert!(waits[13] <= second, "an event has come: {waits:?}");
}

/// The caller says whether a call may be made twice.
#[test]
fn a_call_of_any_method_is_sent_as_it_was() {
    let answers = [said("id: é\ndata: {\"name\":\"a\"}\n\n", true), over_now()];
    let server = Server::in_turn(answers.clone());
    let http = client(&server, false);
    let mut call = Call::new(&http, &POST);
    call.bytes("application/json", "{\"q\":1}");
    call.options().header("x-mine", "1").header("last-event-id", "0");
    call.live(&[(200, 200)], "text/event-stream");
    assert_eq!(read(begin(call).reconnect(), false), ["a"]);
    let (first, second) = (server.heard(), server.heard());
    assert_eq!((&first.line(), &first.text()), (&second.line(), &second.text()));
    assert_eq!(second.header("x-mine"), Some("1"));
    assert_eq!(second.header("accept"), Some("text/event-stream"));
    assert_eq!(first.header("last-event-id"), Some("0"));
    assert_eq!(second.header("last-event-id"), Some("é"));

    // One whose body was read cannot be.
    let server = Server::in_turn(answers);
    let http = client(&server, false);
    let mut call = Call::new(&http, &POST);
    call.bytes("application/json", Body::reader(&b"{}"[..]).length(2));
    call.live(&[(200, 200)], "text/event-stream");
    assert_eq!(read(begin(call).reconnect(), false), ["a"]);
    assert_eq!(server.count(), 1);
}

/// Each event in a runtime of its own, of which each ends; every other one before anything can have come.
#[test]
fn it_survives_the_runtimes_that_it_is_read_in() {
    without_panic(|| {
        for own in [false, true] {
            let server = Server::answers(|heard| match heard.header("last-event-id") {
                None => said("id: 1\ndata: {\"name\":\"a\"}\n\n", false),
                Some("1") => said("id: 2\ndata: {\"name\":\"b\"}\n\n", true),
                Some("2") => said("id: 3\ndata: {\"name\":\"c\"}\n\n", true),
                _ => over_now(),
            });
            let client = client(&server, own);
            let call = Kind::Events.call(&client);
            let stream = Flavor::Multi.runtime().block_on(call.send(events));
            let mut stream = stream.unwrap().reconnect();
            let mut found = Vec::new();
            for wait in [0, 5000].map(Duration::from_millis).into_iter().cycle().take(20)
            {
                let runtime = Flavor::Current.runtime();
                let event = runtime.block_on(async {
                    tokio::time::timeout(wait, stream.event()).await
                });
                match event {
                    Ok(event) => {
                        found.extend(event.unwrap().map(|event| event.data.name))
                    }
                    Err(_) => assert!(wait.is_zero(), "it hangs"),
                }
            }
            // All of them, and none twice.
            assert_eq!(found, ["a", "b", "c"]);
        }
    });
}
