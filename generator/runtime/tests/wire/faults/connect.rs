//! Nobody there, or gone before the head of the response.

use std::error::Error as _;
use std::net::TcpListener;

use ory_sdk_runtime::runtime::Error;
use socket2::SockRef;

use crate::api::get_thing;
use crate::server::Server;
use crate::via::Via;

fn is_connect_error(via: &Via, url: &str) {
    let error = via.error(url);
    assert!(matches!(error, Error::Connect(_)), "{error:?}");
    assert!(error.is_retryable());
    assert_eq!(error.attempts(), 1);
    assert!(error.to_string().starts_with("getThing: the connection failed"));
}

pub fn refused(via: &Via) {
    let free = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", free.local_addr().unwrap());
    drop(free);
    is_connect_error(via, &url);
}

pub fn unknown_name(via: &Via) {
    is_connect_error(via, "http://no-such-host.invalid");
}

pub fn reset_before_the_head(via: &Via) {
    let server = Server::does(|stream| {
        // To close at once, with what is on its way, is a reset.
        SockRef::from(&stream).set_linger(Some(std::time::Duration::ZERO)).unwrap();
    });
    is_connect_error(via, &server.url);
}

pub fn closed_before_the_head(via: &Via) {
    for sent in ["", "HTTP/1.1 200 OK\r\ncontent-le"] {
        is_connect_error(via, &Server::says(sent).url);
    }
}

/// The URL, which holds challenges, is in no part of an error.
pub fn shows_no_url(via: &Via) {
    let mut call = get_thing(&via.builder("http://127.0.0.1:1").build().unwrap());
    call.query("login_challenge", "hush");
    let error = via.raw(call).unwrap_err();
    let mut shown = format!("{error} {error:?}");
    let mut cause = error.source();
    assert!(cause.is_some());
    while let Some(error) = cause {
        shown.push_str(&format!("{error} {error:?}"));
        cause = error.source();
    }
    assert!(!shown.contains("hush") && !shown.contains("login_challenge"), "{shown}");
}
