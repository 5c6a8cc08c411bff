//! Error answers of which the head came and not all of the body.

use std::io::{Read, Write};
use std::sync::Mutex;
use std::time::Duration;

use ory_sdk_runtime::runtime::{Error, RetryPolicy};

use crate::api::{self, get_thing, parse};
use crate::server::Server;
use crate::via::Via;

const LIMIT: usize = 100_000;

/// What a server does after a head that announces ten bytes.
#[derive(Clone, Copy, PartialEq)]
enum Rest {
    BreaksOff,
    Stalls,
    IsTooLarge,
}

/// Answers with this status and stops in the body; then, with a thing.
fn stops(status: u16, headers: &'static str, rest: Rest, times: usize) -> Server {
    let left = Mutex::new(times);
    Server::does(move |mut stream| {
        let over = std::mem::replace(&mut *left.lock().unwrap(), 0);
        *left.lock().unwrap() = over.saturating_sub(1);
        if over == 0 {
            let thing = "HTTP/1.1 200 X\r\nconnection: close\r\n\
                         content-length: 14\r\n\r\n{\"name\":\"ann\"}";
            let _ = stream.write_all(thing.as_bytes());
            return;
        }
        let length = if rest == Rest::IsTooLarge { LIMIT + 1 } else { 10 };
        let head = format!(
            "HTTP/1.1 {status} X\r\nx-request-id: r-1\r\nconnection: close\r\n{headers}\
             content-length: {length}\r\n\r\n<ht"
        );
        let _ = stream.write_all(head.as_bytes());
        if rest != Rest::BreaksOff {
            // Until the client hangs up.
            let _ = stream.read(&mut [0]);
        }
    })
}

fn error_of(via: &Via, server: &Server) -> api::Error {
    let client = via.builder(&server.url).max_response_size(LIMIT);
    let client = client.timeout(Duration::from_millis(400)).build().unwrap();
    let error = via.send(get_thing(&client), parse).unwrap_err();
    assert_eq!(error.request_id(), Some("r-1"), "{error:?}");
    assert_eq!(error.headers().unwrap()["x-request-id"], "r-1");
    assert!(error.was_sent());
    error
}

fn keeps_its_status(via: &Via, rest: Rest, is: fn(&api::Error) -> bool, told: &str) {
    for status in [500, 503] {
        let error = error_of(via, &stops(status, "retry-after: 7\r\n", rest, 1));
        assert!(is(&error), "{error:?}");
        assert_eq!(error.status(), Some(status));
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
        assert_eq!(error.is_retryable(), status == 503);
        assert_eq!(
            error.to_string(),
            format!("getThing: {told} (status {status}, request id r-1, retry after 7 s)")
        );
    }
    let error = error_of(via, &stops(200, "", rest, 1));
    assert!(is(&error), "{error:?}");
    assert_eq!(error.status(), Some(200));
}

/// As if all of it had come.
fn is_tried_again(via: &Via, rest: Rest) {
    for (status, attempts) in [(503, 3), (500, 1)] {
        let server = stops(status, "retry-after: 0\r\n", rest, 2);
        let client = via.builder(&server.url).max_response_size(LIMIT);
        let client = client.timeout(Duration::from_millis(400));
        let client = client.retries(RetryPolicy::new()).build().unwrap();
        match via.send(get_thing(&client), parse).map_err(|error| error.attempts()) {
            Ok(thing) => assert_eq!((thing.name.as_str(), attempts), ("ann", 3)),
            Err(sent) => assert_eq!(sent, attempts, "{status}"),
        }
        assert_eq!(server.count(), attempts as usize);
    }
}

pub fn broken_off(via: &Via) {
    let interrupted = |error: &api::Error| matches!(error, Error::Interrupted(_));
    keeps_its_status(via, Rest::BreaksOff, interrupted, "the response broke off");
    is_tried_again(via, Rest::BreaksOff);
}

pub fn stalled(via: &Via) {
    let told = "the response took too long (time-out of one attempt)";
    let late = |error: &api::Error| matches!(error, Error::Timeout(_));
    keeps_its_status(via, Rest::Stalls, late, told);
    is_tried_again(via, Rest::Stalls);
}

pub fn too_large(via: &Via) {
    let told = "the response has more than 100000 bytes";
    let large = |error: &api::Error| matches!(error, Error::TooLarge(_));
    keeps_its_status(via, Rest::IsTooLarge, large, told);
    is_tried_again(via, Rest::IsTooLarge);
}
