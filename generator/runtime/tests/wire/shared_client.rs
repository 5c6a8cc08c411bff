//! A client of the HTTP library that the caller has already.

use std::io::{Read, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use ory_sdk_runtime::runtime::{Error, RetryPolicy, TimeoutKind};
use reqwest::redirect::Policy;

use super::api::{builder, get_thing, parse};
use super::server::{Connected, Server};
use super::timeouts::Stuck;

fn own() -> reqwest::Client {
    reqwest::Client::builder().redirect(Policy::none()).no_proxy().build().unwrap()
}

/// Keeps its connections, and counts them.
fn counting() -> (Connected, Arc<AtomicUsize>) {
    let count = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&count);
    let server = Connected::http(move |mut stream| {
        counter.fetch_add(1, Ordering::SeqCst);
        thread::spawn(move || {
            let mut request = [0; 4096];
            while stream.read(&mut request).is_ok_and(|length| length > 0) {
                let answer =
                    "HTTP/1.1 200 X\r\ncontent-length: 12\r\n\r\n{\"name\":\"x\"}";
                let _ = stream.write_all(answer.as_bytes());
            }
        });
    });
    (server, count)
}

#[tokio::test]
async fn two_clients_share_its_connections() {
    let (server, count) = counting();
    for shared in [Some(own()), None] {
        let before = count.load(Ordering::SeqCst);
        for _ in 0..3 {
            let client = match &shared {
                Some(shared) => builder(&server.url).reqwest_client(shared.clone()),
                None => builder(&server.url),
            };
            let client = client.build().unwrap();
            assert_eq!(get_thing(&client).send(parse).await.unwrap().name, "x");
            // A connection is put back when its body has been read, by a task of its own.
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let made = count.load(Ordering::SeqCst) - before;
        assert_eq!(made, if shared.is_some() { 1 } else { 3 });
    }
}

/// The time-outs are those of the builder.
#[tokio::test]
async fn its_calls_end_in_time() {
    let server = Server::does(|_stream| thread::sleep(Duration::from_millis(500)));
    let client = builder(&server.url)
        .reqwest_client(own())
        .timeout(Duration::from_millis(50))
        .retries(RetryPolicy::none())
        .build()
        .unwrap();
    let error = get_thing(&client).send(parse).await.unwrap_err();
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Attempt));
}

/// One that follows redirects may not be used, and what it brings from elsewhere is not believed.
#[tokio::test]
async fn it_may_not_follow_redirects() {
    let elsewhere = Server::json(200, r#"{"name":"thief"}"#);
    let server = Server::says(format!(
        "HTTP/1.1 302 X\r\nlocation: {}/x\r\ncontent-length: 0\r\n\r\n",
        elsewhere.url
    ));
    let client = builder(&server.url).reqwest_client(reqwest::Client::new());
    let error = get_thing(&client.build().unwrap()).send(parse).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert!(cause.contains("redirect(Policy::none())"), "{cause}");
    let client = builder(&server.url).reqwest_client(own()).build().unwrap();
    let error = get_thing(&client).send(parse).await.unwrap_err();
    assert_eq!(error.status(), Some(302));
}

#[test]
fn there_is_one_transport() {
    let own_too = builder("https://a.example").reqwest_client(own());
    let error = own_too.reqwest(|http| http).build().unwrap_err();
    assert!(error.to_string().contains("`reqwest_client` replaces"), "{error}");
    let own_too = builder("https://a.example").reqwest_client(own());
    let error = own_too.transport(Stuck::Head).build().unwrap_err();
    assert!(error.to_string().contains("`transport` replaces"), "{error}");
}
