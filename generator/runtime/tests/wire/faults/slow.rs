//! Servers that take their time. The bounds are short, and real.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

use ory_sdk_runtime::runtime::{ClientBuilder, Error, TimeoutKind, TransportErrorKind};

use crate::api::{get_thing, parse};
use crate::server::Server;
use crate::via::Via;

const SHORT: Duration = Duration::from_millis(80);

/// Checks that a call ends in time, and that the server sees the client go.
fn is_late(via: &Via, builder: ClientBuilder, kind: TimeoutKind) {
    let start = Instant::now();
    let error = via.send(get_thing(&builder.build().unwrap()), parse).unwrap_err();
    let took = start.elapsed();
    // The upper bound is for a machine that does much else.
    assert!(took >= SHORT && took < Duration::from_secs(4), "{took:?}");
    let Error::Timeout(failure) = &error else { panic!("{error:?}") };
    assert_eq!(failure.transport_error().kind(), TransportErrorKind::Timeout);
    assert_eq!(error.timeout_kind(), Some(kind));
    let named = match kind {
        TimeoutKind::Total => "(time-out of the whole call)",
        _ => "(time-out of one attempt)",
    };
    assert!(error.to_string().contains(named), "{error}");
    assert!(error.is_retryable());
}

/// Waits until the client hangs up.
fn until_gone(mut stream: TcpStream) {
    while matches!(stream.read(&mut [0; 64]), Ok(1..)) {}
}

/// Writes a head, and then for ever a byte now and then.
fn trickles(head: &'static [u8], byte: &'static [u8]) -> Server {
    Server::does(move |mut stream| {
        // The client hangs up before the end.
        let _ = stream.write_all(head);
        while stream.write_all(byte).is_ok() {
            thread::sleep(Duration::from_millis(5));
        }
    })
}

pub fn no_answer(via: &Via) {
    let server = Server::does(until_gone);
    is_late(via, via.builder(&server.url).timeout(SHORT), TimeoutKind::Attempt);
}

pub fn head_by_the_byte(via: &Via) {
    let server = trickles(b"HTTP/1.1 200 OK\r\nx: ", b"x");
    is_late(via, via.builder(&server.url).timeout(SHORT), TimeoutKind::Attempt);
}

pub fn body_by_the_byte(via: &Via) {
    let server = trickles(b"HTTP/1.1 200 OK\r\ncontent-length: 99999\r\n\r\n", b" ");
    is_late(via, via.builder(&server.url).timeout(SHORT), TimeoutKind::Attempt);
}

pub fn longer_than_the_whole_call(via: &Via) {
    let server = Server::does(until_gone);
    is_late(via, via.builder(&server.url).total_timeout(SHORT), TimeoutKind::Total);
    let server = trickles(b"HTTP/1.1 200 OK\r\ncontent-length: 99999\r\n\r\n", b" ");
    is_late(via, via.builder(&server.url).total_timeout(SHORT), TimeoutKind::Total);
}
