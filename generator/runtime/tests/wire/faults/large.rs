//! Bodies above the limit.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use ory_sdk_runtime::runtime::Error;

use crate::api::{get_thing, parse};
use crate::server::Server;
use crate::via::Via;

const LIMIT: usize = 100_000;

/// Checks that the limit is kept.
pub fn is_too_large(via: &Via, server: &Server) {
    let client = via.builder(&server.url).max_response_size(LIMIT).build().unwrap();
    let error = via.send(get_thing(&client), parse).unwrap_err();
    let Error::TooLarge(failure) = &error else { panic!("{error:?}") };
    assert_eq!(failure.limit(), LIMIT);
    assert_eq!((error.status(), error.attempts()), (Some(200), 1));
    assert!(!error.is_retryable());
    assert!(via.raw(get_thing(&client)).is_err());
}

/// Writes a head, and the same piece for ever. Counts what the client let it write.
pub fn endless_server(head: &'static str, piece: Vec<u8>) -> (Server, Arc<AtomicUsize>) {
    let written = Arc::new(AtomicUsize::new(0));
    let count = written.clone();
    let server = Server::does(move |mut stream| {
        let _ = stream.write_all(head.as_bytes());
        while stream.write_all(&piece).is_ok() {
            count.fetch_add(piece.len(), Ordering::Relaxed);
        }
    });
    (server, written)
}

/// The client hung up, so what it took is what lay on the way: the buffers of two sockets.
fn is_little(written: &AtomicUsize) {
    let written = written.load(Ordering::Relaxed);
    assert!(written < 2 * (LIMIT + (16 << 20)), "{written} bytes");
}

pub fn announced(via: &Via) {
    for length in ["100001", "4294967296", "99999999999"] {
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{{");
        is_too_large(via, &Server::says(head));
    }
}

pub fn endless(via: &Via) {
    let head = "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n";
    let (server, written) = endless_server(head, vec![b' '; 1024]);
    is_too_large(via, &server);
    is_little(&written);
}

pub fn endless_chunks(via: &Via) {
    let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let chunk = format!("400\r\n{}\r\n", " ".repeat(1024));
    let (server, written) = endless_server(head, chunk.into());
    is_too_large(via, &server);
    is_little(&written);
}

pub fn exactly_the_limit(via: &Via) {
    let server = Server::json(200, r#"{"name":"ann"}"#);
    let build = |limit| {
        let client = via.builder(&server.url).max_response_size(limit);
        get_thing(&client.build().unwrap())
    };
    assert_eq!(via.send(build(14), parse).unwrap().name, "ann");
    let error = via.send(build(13), parse).unwrap_err();
    assert!(matches!(error, Error::TooLarge(_)), "{error:?}");
}
