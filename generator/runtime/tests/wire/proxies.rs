//! Proxies that let nothing through.

use std::time::Duration;

use ory_sdk_runtime::runtime::{Error, RetryPolicy};

use super::api::{self, builder, get_thing, parse};
use super::server::Server;

/// Calls a server behind a proxy that answers so.
fn error_behind(proxy: &Server, retries: &RetryPolicy) -> api::Error {
    let url = proxy.url.clone();
    let client = builder("https://a.example").retries(retries.clone());
    let client = client
        .reqwest(move |http| http.proxy(reqwest::Proxy::all(url.clone()).unwrap()))
        .build()
        .unwrap();
    get_thing(&client).send(parse).wait().unwrap_err()
}

/// It would ask for the password again.
#[test]
fn a_proxy_that_asks_for_a_password_is_asked_once() {
    let proxy = Server::says("HTTP/1.1 407 X\r\ncontent-length: 0\r\n\r\n");
    let retries = RetryPolicy::new().base_delay(Duration::ZERO);
    let error = error_behind(&proxy, &retries);
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    assert!(!error.is_retryable() && !error.was_sent());
    assert_eq!((error.attempts(), proxy.count()), (1, 1));
}

#[test]
fn a_proxy_that_does_not_get_through_is_asked_again() {
    for status in [502, 503] {
        let answer = format!("HTTP/1.1 {status} X\r\ncontent-length: 0\r\n\r\n");
        let proxy = Server::says(answer);
        let retries = RetryPolicy::new().base_delay(Duration::ZERO);
        let error = error_behind(&proxy, &retries);
        assert!(matches!(error, Error::Connect(_)), "{error:?}");
        assert!(error.is_retryable() && !error.was_sent());
        assert_eq!((error.attempts(), proxy.count()), (3, 3));
    }
}
