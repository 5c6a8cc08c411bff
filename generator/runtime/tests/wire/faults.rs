//! Networks and servers that misbehave.

use std::io::Write;
use std::net::TcpListener;
use std::thread;
use std::time::{Duration, Instant};

use ory_sdk_runtime::runtime::{Error, RetryPolicy, TransportErrorKind};

use super::api::{self, builder, client, get_thing, parse};
use super::server::Server;

async fn error_of(url: &str) -> api::Error {
    // Some name servers take their time; trying again is another test.
    let client = builder(url).retries(RetryPolicy::none()).build().unwrap();
    get_thing(&client).send(parse).await.unwrap_err()
}

#[tokio::test]
async fn no_one_there_is_a_connect_error() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", free.local_addr().unwrap());
    drop(free);
    let error = error_of(&url).await;
    assert!(matches!(error, Error::Connect(_)), "{error:?}");
    assert!(error.is_retryable());
    let error = error_of("http://no-such-host.invalid").await;
    assert!(matches!(error, Error::Connect(_)), "{error:?}");
}

#[tokio::test]
async fn a_connection_lost_before_the_head_is_a_connect_error() {
    for sent in ["", "HTTP/1.1 200 OK\r\ncontent-le"] {
        let error = error_of(&Server::says(sent).url).await;
        assert!(matches!(error, Error::Connect(_)), "{error:?}");
    }
}

#[tokio::test]
async fn no_tls_at_the_other_end_is_a_tls_error() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            // The client may have hung up.
            let _ = stream.unwrap().write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
        }
    });
    let error = error_of(&url).await;
    assert!(matches!(error, Error::Tls(_)), "{error:?}");
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn a_server_that_does_not_answer_is_a_timeout() {
    let server = Server::does(|_stream| thread::sleep(Duration::from_secs(2)));
    let client =
        builder(&server.url).timeout(Duration::from_millis(100)).build().unwrap();
    let start = Instant::now();
    let error = get_thing(&client).send(parse).await.unwrap_err();
    assert!(start.elapsed() < Duration::from_secs(1));
    let Error::Timeout(failure) = &error else { panic!("{error:?}") };
    assert_eq!(failure.transport_error().kind(), TransportErrorKind::Timeout);
    assert!(error.is_retryable());
}

#[tokio::test]
async fn a_body_that_trickles_is_a_timeout() {
    let server = Server::does(|mut stream| {
        // The client hangs up before the end.
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n");
        while stream.write_all(b" ").is_ok() {
            thread::sleep(Duration::from_millis(20));
        }
    });
    let mut call = get_thing(&client(&server.url));
    call.options().timeout(Duration::from_millis(150));
    let start = Instant::now();
    let error = call.send(parse).await.unwrap_err();
    assert!(start.elapsed() < Duration::from_secs(1));
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
}

#[tokio::test]
async fn a_body_cut_short_is_never_a_result() {
    for head in ["content-length: 100", "transfer-encoding: chunked"] {
        let body = if head.starts_with('c') {
            "{\"name\":\"a\"}"
        } else {
            "c\r\n{\"name\":\"a\"}"
        };
        let server = Server::says(format!("HTTP/1.1 200 OK\r\n{head}\r\n\r\n{body}"));
        let error = error_of(&server.url).await;
        assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
        assert!(get_thing(&client(&server.url)).send_raw().await.is_err());
    }
}

#[tokio::test]
async fn a_body_above_the_limit_is_not_read_to_its_end() {
    let announced =
        Server::says("HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\n{");
    let endless = Server::does(|mut stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n");
        while stream.write_all(&[b' '; 1024]).is_ok() {}
    });
    for server in [announced, endless] {
        let client = builder(&server.url).max_response_size(100_000).build().unwrap();
        let error = get_thing(&client).send(parse).await.unwrap_err();
        let Error::TooLarge(failure) = &error else { panic!("{error:?}") };
        assert_eq!(failure.limit(), 100_000);
        assert_eq!(error.status(), Some(200));
    }
}

#[tokio::test]
async fn a_body_of_exactly_the_limit_is_fine() {
    let server = Server::json(200, r#"{"name":"ann"}"#);
    let build = |limit| builder(&server.url).max_response_size(limit).build().unwrap();
    assert!(get_thing(&build(14)).send(parse).await.is_ok());
    assert!(get_thing(&build(13)).send(parse).await.is_err());
}

/// The URL, which holds challenges, is in no part of an error.
#[tokio::test]
async fn transport_errors_show_no_url() {
    let mut call = get_thing(&client("http://127.0.0.1:1"));
    call.query("login_challenge", "hush");
    let error = call.send(parse).await.unwrap_err();
    let mut shown = format!("{error} {error:?}");
    let mut cause = std::error::Error::source(&error);
    assert!(cause.is_some());
    while let Some(error) = cause {
        shown.push_str(&error.to_string());
        cause = error.source();
    }
    assert!(!shown.contains("hush") && !shown.contains("login_challenge"), "{shown}");
}
