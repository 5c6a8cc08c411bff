//! Nobody there.

use std::error::Error as _;
use std::net::TcpListener;
use std::time::Duration;

use ory_sdk_runtime::runtime::{Call, Error, Operation, RetryPolicy};

use crate::api::{PUT_THING, get_thing};
use crate::via::Via;

fn is_connect_error(via: &Via, url: &str) {
    let error = via.error(url);
    assert!(matches!(error, Error::Connect(_)), "{error:?}");
    assert!(error.is_retryable() && error.is_connect() && !error.is_timeout());
    assert_eq!((error.attempts(), error.was_sent()), (1, false));
    assert!(error.to_string().starts_with("getThing: the connection failed"));
}

/// Returns a URL where nobody listens.
fn nobody() -> String {
    let free = TcpListener::bind("127.0.0.1:0").unwrap();
    format!("http://{}", free.local_addr().unwrap())
}

pub fn refused(via: &Via) {
    is_connect_error(via, &nobody());
}

pub fn unknown_name(via: &Via) {
    is_connect_error(via, "http://no-such-host.invalid");
}

/// It surely did not reach the server, so it may be made again, whatever its method.
pub fn refused_whatever_the_method(via: &Via) {
    for method in ["GET", "POST", "PATCH"] {
        let operation = Operation { method, ..PUT_THING };
        let client = via.builder(&nobody());
        let client = client.retries(RetryPolicy::new().base_delay(Duration::ZERO)).build().unwrap();
        let call = Call::new(&client, Box::leak(Box::new(operation)));
        let error = via.raw(call).unwrap_err();
        assert!(matches!(error, Error::Connect(_)), "{error:?}");
        assert_eq!((error.attempts(), error.was_sent()), (3, false), "{method}");
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
