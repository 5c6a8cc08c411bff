//! What is tried again, when, and when no more. The clock skips every wait.

use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use ory_sdk_runtime::runtime::{
    Call, ClientBuilder, Error, NoBody, Operation, RetryPolicy, TestClock,
};

use super::api::{GET_THING, builder, get_thing, parse};
use super::server::Server;

fn skipping(url: &str) -> ClientBuilder {
    builder(url).clock(TestClock::skipping())
}

fn with(method: &'static str) -> &'static Operation {
    Box::leak(Box::new(Operation {
        method,
        path: "/things",
        ..GET_THING
    }))
}

/// Sends a call until it is over, and returns how many requests that took.
async fn requests(server: &Server, call: Box<Call>) -> usize {
    let sent = match call.send_raw().await {
        Ok(response) => response.attempts(),
        Err(error) => error.attempts(),
    };
    let count = server.count();
    assert_eq!(count, sent as usize);
    count
}

#[tokio::test]
async fn the_status_decides() {
    for status in [408, 429, 502, 503, 504] {
        let server = Server::json(status, "{}");
        let client = skipping(&server.url).build().unwrap();
        let error = get_thing(&client).send(parse).await.unwrap_err();
        assert_eq!((error.attempts(), server.count()), (3, 3), "{status}");
        assert!(error.to_string().ends_with(", 3 attempts)"), "{error}");
        assert!(error.is_retryable());
    }
    for status in [200, 302, 400, 401, 403, 404, 409, 500, 501] {
        let server = Server::json(status, "{}");
        let client = skipping(&server.url).build().unwrap();
        assert_eq!(requests(&server, get_thing(&client)).await, 1, "{status}");
    }
}

#[tokio::test]
async fn the_method_decides() {
    let server = Server::says("HTTP/1.1 503 X\r\ncontent-length: 0\r\n\r\n");
    // A client each: the budget is another test.
    let client = || skipping(&server.url).build().unwrap();
    for method in ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "QUERY"] {
        let call = Call::new(&client(), with(method));
        assert_eq!(requests(&server, call).await, 3, "{method}");
    }
    // Of a method that HTTP does not define, nobody knows.
    for method in ["POST", "PATCH", "COPY", "query"] {
        let call = Call::new(&client(), with(method));
        assert_eq!(requests(&server, call.clone()).await, 1, "{method}");
        let mut call = call;
        call.options().idempotent();
        assert_eq!(requests(&server, call).await, 3, "{method}");
    }
}

#[tokio::test]
async fn a_lost_connection_is_tried_again_for_what_may_be_sent_twice() {
    let server = Server::says("");
    let client = skipping(&server.url).build().unwrap();
    let error = get_thing(&client).send(parse).await.unwrap_err();
    assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
    assert!(error.to_string().ends_with(", 3 attempts"), "{error}");
    assert_eq!(server.count(), 3);
    assert_eq!(requests(&server, Call::new(&client, with("POST"))).await, 1);
}

#[tokio::test]
async fn a_success_after_a_failure_is_a_success() {
    let server = Server::script(&[(503, "", ""), (200, "", r#"{"name":"ann"}"#)]);
    let client = skipping(&server.url).build().unwrap();
    let ann = get_thing(&client).send(parse).with_meta().await.unwrap();
    assert_eq!((ann.value.name.as_str(), ann.meta.attempts), ("ann", 2));
}

#[tokio::test]
async fn retries_can_be_turned_off_and_on() {
    let server = Server::json(503, "{}");
    let never = skipping(&server.url).retries(RetryPolicy::none()).build().unwrap();
    assert_eq!(requests(&server, get_thing(&never)).await, 1);
    let mut call = get_thing(&never);
    call.options().retries(RetryPolicy::new().max_attempts(2));
    assert_eq!(requests(&server, call).await, 2);
    let client = skipping(&server.url).build().unwrap();
    let mut call = get_thing(&client);
    call.options().retries(RetryPolicy::none());
    assert_eq!(requests(&server, call).await, 1);
}

/// Waits are anything below a ceiling that doubles.
#[tokio::test]
async fn the_jitter_is_full_and_bounded() {
    let server = Server::json(503, "{}");
    let policy = RetryPolicy::new()
        .max_attempts(6)
        .base_delay(Duration::from_millis(100))
        .max_delay(Duration::from_millis(400));
    let mut firsts = Vec::new();
    for _ in 0..20 {
        let clock = TestClock::skipping();
        let client = builder(&server.url).clock(clock.clone()).retries(policy.clone());
        get_thing(&client.build().unwrap()).send_raw().await.unwrap();
        let waits = clock.waits();
        assert_eq!(waits.len(), 5);
        for (wait, ceiling) in waits.iter().zip([100, 200, 400, 400, 400]) {
            assert!(*wait <= Duration::from_millis(ceiling), "{waits:?}");
        }
        firsts.push(waits[0]);
    }
    firsts.sort_unstable();
    // By chance this fails once in two million.
    assert!(firsts[0] < Duration::from_millis(50), "{firsts:?}");
    assert!(firsts[19] > Duration::from_millis(50), "{firsts:?}");
    firsts.dedup();
    assert!(firsts.len() > 15, "{firsts:?}");
}

#[tokio::test]
async fn a_wait_that_does_not_fit_into_the_total_time_is_not_begun() {
    let server = Server::script(&[(503, "retry-after: 50\r\n", "")]);
    let clock = TestClock::skipping();
    let client = builder(&server.url).clock(clock.clone()).build().unwrap();
    let mut call = get_thing(&client);
    call.options().total_timeout(Duration::from_secs(50));
    let error: Error<NoBody> =
        call.send(|response| Err::<(), _>(response.unexpected())).await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(503), 1));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(50)));
    assert!(clock.waits().is_empty());
    assert!(error.to_string().ends_with("(status 503, retry after 50 s)"), "{error}");
}

#[tokio::test]
async fn the_policy_names_the_statuses() {
    let policy = RetryPolicy::new().retry_statuses([500, 520, 425]);
    for (status, count) in [(500, 3), (520, 3), (425, 3), (503, 1), (429, 1), (404, 1)] {
        let server = Server::json(status, "{}");
        let client = skipping(&server.url).retries(policy.clone()).build().unwrap();
        assert_eq!(requests(&server, get_thing(&client)).await, count, "{status}");
        assert_eq!(requests(&server, Call::new(&client, with("POST"))).await, 1);
    }
    let server = Server::script(&[(500, "retry-after: 3\r\n", ""), (200, "", "{}")]);
    let clock = TestClock::skipping();
    let client = builder(&server.url).clock(clock.clone()).build().unwrap();
    let mut call = get_thing(&client);
    call.options().retries(policy);
    assert_eq!(requests(&server, call).await, 2);
    assert_eq!(clock.waits(), [Duration::from_secs(3)]);
}

/// Real time: a server that takes too long once.
#[tokio::test]
async fn time_outs_of_attempts_are_tried_again_where_the_policy_says_so() {
    let slow_once = || {
        let first = AtomicBool::new(true);
        Server::does(move |mut stream| {
            if first.swap(false, Ordering::Relaxed) {
                std::thread::sleep(Duration::from_millis(500));
            }
            let _ = stream.write_all(b"HTTP/1.1 204 X\r\nconnection: close\r\n\r\n");
        })
    };
    let policy = RetryPolicy::new().base_delay(Duration::from_millis(1));
    for (method, retried, attempts) in
        [("GET", true, 2), ("GET", false, 1), ("POST", true, 1)]
    {
        let server = slow_once();
        let client = builder(&server.url).timeout(Duration::from_millis(400));
        let client = client.retries(policy.clone().retry_timeouts(retried));
        let outcome = Call::new(&client.build().unwrap(), with(method)).send_raw().await;
        let sent = match &outcome {
            Ok(response) => response.attempts(),
            Err(error) => error.attempts(),
        };
        assert_eq!((sent, outcome.is_ok()), (attempts, attempts == 2), "{outcome:?}");
    }
}

/// The time of the whole call is no time-out of an attempt.
#[tokio::test]
async fn when_the_whole_time_is_up_nothing_is_tried_again() {
    let server = Server::does(|_stream| std::thread::sleep(Duration::from_millis(200)));
    let policy = RetryPolicy::new().base_delay(Duration::ZERO).retry_timeouts(true);
    let client = builder(&server.url).total_timeout(Duration::from_millis(80));
    let client = client.retries(policy).build().unwrap();
    assert_eq!(get_thing(&client).send_raw().await.unwrap_err().attempts(), 1);
}
