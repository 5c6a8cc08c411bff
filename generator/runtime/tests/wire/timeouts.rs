//! Which time-out it was. The clock stands still until a test moves it.

use std::future::{pending, ready};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use ory_sdk_runtime::runtime::{
    BoxFuture, Client, ClientBuilder, Error, Request, ResponseBody, TestClock,
    TimeoutKind, Transport, TransportError, TransportErrorKind, TransportResponse,
};

use super::api::{self, builder, get_thing, parse};
use super::server::Server;

/// Keeps no time, and goes only so far.
pub enum Stuck {
    Head,
    Body,
    Connect,
}

struct Endless;

impl ResponseBody for Endless {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(pending())
    }
}

impl Transport for Stuck {
    fn send(
        &self,
        _: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        match self {
            Self::Head => Box::pin(pending()),
            Self::Body => {
                let mut response =
                    TransportResponse::new(StatusCode::OK, HeaderMap::new(), "");
                response.body = Box::new(Endless);
                Box::pin(ready(Ok(response)))
            }
            Self::Connect => {
                Box::pin(ready(Err(TransportErrorKind::ConnectTimeout.into())))
            }
        }
    }
}

fn stuck(transport: Stuck, clock: &TestClock) -> ClientBuilder {
    builder("https://a.example").transport(transport).clock(clock.clone())
}

async fn error_of(client: &Client) -> api::Error {
    let error = get_thing(client).send(parse).await.unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    error
}

#[tokio::test]
async fn an_attempt_has_thirty_seconds() {
    for (transport, status) in [(Stuck::Head, ""), (Stuck::Body, " (status 200)")] {
        let clock = TestClock::skipping();
        let error = error_of(&stuck(transport, &clock).build().unwrap()).await;
        assert_eq!(error.timeout_kind(), Some(TimeoutKind::Attempt));
        assert_eq!(clock.waits(), [Duration::from_secs(30)]);
        assert_eq!(
            error.to_string(),
            format!(
                "getThing: the response took too long (time-out of one attempt){status}"
            )
        );
    }
}

#[tokio::test]
async fn time_passes_while_a_call_waits() {
    let clock = TestClock::new();
    let client = stuck(Stuck::Head, &clock).build().unwrap();
    let call = tokio::spawn(async move { error_of(&client).await });
    while clock.waits().is_empty() {
        tokio::task::yield_now().await;
    }
    clock.advance(Duration::from_secs(29));
    tokio::task::yield_now().await;
    assert!(!call.is_finished());
    clock.advance(Duration::from_secs(1));
    assert_eq!(call.await.unwrap().timeout_kind(), Some(TimeoutKind::Attempt));
}

#[tokio::test]
async fn the_whole_call_can_have_less() {
    let clock = TestClock::skipping();
    let client = stuck(Stuck::Head, &clock).total_timeout(Duration::from_secs(20));
    let error = error_of(&client.build().unwrap()).await;
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Total));
    assert_eq!(clock.waits(), [Duration::from_secs(20)]);
    assert!(error.to_string().ends_with("(time-out of the whole call)"), "{error}");
}

/// Waits and earlier attempts count.
#[tokio::test]
async fn the_last_attempt_has_what_is_left() {
    let server = Server::script(&[(503, "retry-after: 60\r\n", "")]);
    let clock = TestClock::skipping();
    let client = builder(&server.url).clock(clock.clone()).build().unwrap();
    let mut call = get_thing(&client);
    call.options().total_timeout(Duration::from_secs(100));
    assert_eq!(call.send_raw().await.unwrap().attempts(), 2);
    assert_eq!(clock.waits(), [Duration::from_secs(60)]);
}

#[tokio::test]
async fn a_longer_attempt_makes_the_call_longer() {
    let clock = TestClock::skipping();
    let client = stuck(Stuck::Head, &clock).timeout(Duration::from_secs(300));
    error_of(&client.build().unwrap()).await;
    assert_eq!(clock.waits(), [Duration::from_secs(300)]);
}

#[tokio::test]
async fn connecting_too_slowly_is_tried_again() {
    let clock = TestClock::skipping();
    let error = error_of(&stuck(Stuck::Connect, &clock).build().unwrap()).await;
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Connect));
    assert_eq!(error.to_string(), "getThing: connecting took too long, 3 attempts");
}

/// The default clock watches a transport that keeps no time.
#[tokio::test]
async fn the_system_clock_wakes_a_call() {
    let client = builder("https://a.example").transport(Stuck::Head);
    let client = client.timeout(Duration::from_millis(20)).build().unwrap();
    assert_eq!(error_of(&client).await.timeout_kind(), Some(TimeoutKind::Attempt));
}
