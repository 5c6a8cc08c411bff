//! Bodies that break off.

use std::io::Write;
use std::time::Duration;

use ory_sdk_runtime::runtime::{Error};
use socket2::SockRef;

use crate::api::get_thing;
use crate::server::Server;
use crate::via::Via;

/// Checks that neither a thing, nor nothing, nor raw bytes come of it.
fn is_interrupted(via: &Via, server: &Server) {
    let error = via.error(&server.url);
    assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
    assert!(error.is_retryable());
    let client = via.builder(&server.url).build().unwrap();
    let error = via.raw(get_thing(&client)).unwrap_err();
    assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
    let empty: Result<(), Error> = via.send(get_thing(&client), |it| it.empty());
    let error = empty.unwrap_err();
    assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
}

pub fn length_larger_than_the_body(via: &Via) {
    for body in ["{\"name\":\"a\"}", ""] {
        let head = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n";
        is_interrupted(via, &Server::says(format!("{head}{body}")));
    }
}

pub fn chunk_cut(via: &Via) {
    let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    for body in [
        "",
        "c",
        "c\r\n{\"name\"",
        "c\r\n{\"name\":\"a\"}",
        "c\r\n{\"name\":\"a\"}\r\n",
        "c\r\n{\"name\":\"a\"}\r\n0\r\n",
        "c\r\n{\"name\":\"a\"}\r\nx\r\n",
    ] {
        is_interrupted(via, &Server::says(format!("{head}{body}")));
    }
}

pub fn reset_in_the_body(via: &Via) {
    let server = Server::does(|mut stream| {
        let head = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"name\":\"a\"}";
        stream.write_all(head).unwrap();
        // The client has the head before the reset takes it away.
        std::thread::sleep(Duration::from_millis(20));
        SockRef::from(&stream).set_linger(Some(Duration::ZERO)).unwrap();
    });
    is_interrupted(via, &server);
}
