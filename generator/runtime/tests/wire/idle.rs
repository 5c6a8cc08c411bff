//! Servers that fall silent, and calls that may take as long as they take.

use std::io::Write;
use std::net::TcpStream;
use std::thread::sleep;
use std::time::{Duration, Instant};

use ory_sdk_runtime::runtime::{
    Client, ClientBuilder, Error, RetryPolicy, TestClock, TimeoutKind,
};

use super::api::{self, Thing, builder, get_thing, parse};
use super::server::Server;

const SHORT: Duration = Duration::from_millis(100);

async fn called(client: ClientBuilder) -> Result<Thing, api::Error> {
    let client = client.retries(RetryPolicy::none()).build().unwrap();
    get_thing(&client).send(parse).await
}

/// Writes a head, then the pieces of a body with a pause before each, and then waits.
fn drip(mut stream: TcpStream, pieces: &[&str], pause: Duration) {
    let length: usize = pieces.iter().map(|piece| piece.len()).sum();
    let head = format!("HTTP/1.1 200 X\r\ncontent-length: {length}\r\n\r\n");
    let _ = stream.write_all(head.as_bytes());
    for piece in pieces {
        sleep(pause);
        let _ = stream.write_all(piece.as_bytes());
    }
    sleep(Duration::from_millis(300));
}

fn is_idle(error: &api::Error) {
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Idle));
    assert!(error.to_string().contains("nothing came for too long"), "{error}");
}

#[tokio::test]
async fn a_server_that_says_nothing_is_given_up() {
    let server = Server::does(|_stream| sleep(Duration::from_millis(500)));
    let start = Instant::now();
    let error = called(builder(&server.url).idle_timeout(SHORT)).await.unwrap_err();
    is_idle(&error);
    assert_eq!(error.status(), None);
    assert!(start.elapsed() < Duration::from_secs(10));
}

#[tokio::test]
async fn a_body_that_stops_is_given_up() {
    let server = Server::does(|mut stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 X\r\ncontent-length: 9\r\n\r\n{\"na");
        sleep(Duration::from_millis(500));
    });
    let error = called(builder(&server.url).idle_timeout(SHORT)).await.unwrap_err();
    is_idle(&error);
    assert_eq!(error.status(), Some(200));
}

/// Each piece starts the time anew.
#[tokio::test]
async fn a_slow_body_is_not() {
    let pieces = [r#"{"na"#, r#"me":"#, r#""slo"#, r#"w"}"#];
    let server =
        Server::does(move |stream| drip(stream, &pieces, Duration::from_millis(150)));
    let client = builder(&server.url).idle_timeout(Duration::from_millis(450));
    assert_eq!(called(client).await.unwrap().name, "slow");
}

#[tokio::test]
async fn a_call_can_have_its_own() {
    let server = Server::does(|_stream| sleep(Duration::from_millis(500)));
    let client = builder(&server.url).retries(RetryPolicy::none()).build().unwrap();
    let mut call = get_thing(&client);
    call.options().idle_timeout(SHORT);
    is_idle(&call.send(parse).await.unwrap_err());
}

/// As other time-outs: where the caller says so.
#[tokio::test]
async fn silence_is_a_reason_to_try_again_if_time_outs_are() {
    for (retried, attempts) in [(false, 1), (true, 3)] {
        let server = Server::does(|_stream| sleep(Duration::from_millis(60)));
        let policy = RetryPolicy::new().base_delay(Duration::ZERO);
        let client = builder(&server.url)
            .idle_timeout(Duration::from_millis(20))
            .retries(policy.retry_timeouts(retried))
            .build()
            .unwrap();
        let error = get_thing(&client).send(parse).await.unwrap_err();
        is_idle(&error);
        assert_eq!(error.attempts(), attempts);
    }
}

/// Returns how long the calls of a client that never gets an answer wait.
fn waits(settings: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Vec<Duration> {
    let clock = TestClock::skipping();
    let client: Client = settings(
        builder("https://a.example")
            .transport(super::timeouts::Stuck::Head)
            .clock(clock.clone()),
    )
    .build()
    .unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let error = runtime.block_on(get_thing(&client).send(parse)).unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    clock.waits()
}

/// An hour of silence is less than none at all.
#[test]
fn time_outs_can_be_turned_off() {
    let hour = Duration::from_secs(3600);
    assert_eq!(waits(|client| client.no_timeouts().idle_timeout(hour)), [hour]);
    let longest = waits(ClientBuilder::no_timeouts);
    assert!(longest[0] > Duration::from_secs(100 * 365 * 86_400), "{longest:?}");
}

/// The default transport, the system's clock, a server that takes longer than a client usually would let it.
#[tokio::test]
async fn a_call_without_time_outs_waits() {
    let server = Server::does(|stream| drip(stream, &[r#"{"name":"x"}"#], SHORT));
    let short = Duration::from_millis(20);
    let client = builder(&server.url).timeout(short).idle_timeout(short);
    let client = client.retries(RetryPolicy::none()).build().unwrap();
    assert!(get_thing(&client).send(parse).await.is_err());
    let mut call = get_thing(&client);
    call.options().no_timeouts();
    assert_eq!(call.send(parse).await.unwrap().name, "x");
    let client = builder(&server.url).timeout(short).no_timeouts();
    assert_eq!(called(client).await.unwrap().name, "x");
}
