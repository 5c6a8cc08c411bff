//! What all calls of a client may spend on retries together. The clock skips every wait, and otherwise stands still.

use std::time::Duration;

use ory_sdk_runtime::runtime::{Call, Client, RetryPolicy, TestClock};

use super::api::{builder, get_thing};
use super::server::Server;

const BAD: (u16, &str, &str) = (503, "", "");
const GOOD: (u16, &str, &str) = (200, "", "{}");

/// A client whose waits take no time at all, with its clock.
fn patient(server: &Server, retries: Option<u32>) -> (Client, TestClock) {
    let clock = TestClock::skipping();
    let client = builder(&server.url).clock(clock.clone());
    let client = client.retries(RetryPolicy::new().base_delay(Duration::ZERO));
    let client = match retries {
        Some(retries) => client.retry_budget(retries),
        None => client,
    };
    (client.build().unwrap(), clock)
}

/// A call that is tried so often.
fn tried(client: &Client, attempts: u32) -> Box<Call> {
    let mut call = get_thing(client);
    let policy = RetryPolicy::new().max_attempts(attempts).base_delay(Duration::ZERO);
    call.options().retries(policy);
    call
}

/// Sends a call, which succeeds or fails after so many requests.
async fn ends(call: Box<Call>, status: u16, attempts: u32) {
    let response = call.send_raw().await.unwrap();
    assert_eq!((response.status(), response.attempts()), (status, attempts));
}

#[tokio::test]
async fn a_dead_server_gets_ten_requests_more_at_most() {
    let dead = Server::json(503, "{}");
    let (client, _) = patient(&dead, None);
    for _ in 0..100 {
        get_thing(&client).send_raw().await.unwrap();
    }
    assert_eq!(dead.count(), 110);
}

#[tokio::test]
async fn the_caller_says_how_many() {
    for (retries, requests) in [(0, 50), (1, 51), (25, 75), (u32::MAX, 150)] {
        let dead = Server::json(503, "{}");
        let (client, _) = patient(&dead, Some(retries));
        for _ in 0..50 {
            get_thing(&client).send_raw().await.unwrap();
        }
        assert_eq!(dead.count(), requests, "{retries}");
    }
}

/// A call that succeeds gets back what it paid, however often it was tried.
#[tokio::test]
async fn calls_that_each_need_retries_all_succeed() {
    let answers: Vec<_> = [BAD, BAD, GOOD].into_iter().cycle().take(150).collect();
    let server = Server::script(&answers);
    let (client, _) = patient(&server, Some(2));
    for _ in 0..50 {
        ends(get_thing(&client), 200, 3).await;
    }
}

/// A server that limits its clients, and a client that does as it is told.
#[tokio::test]
async fn waits_that_the_server_asks_for_are_free() {
    let limited = (429, "retry-after: 0\r\n", "");
    let server = Server::script(&[limited; 40]);
    let (client, _) = patient(&server, Some(0));
    for _ in 0..10 {
        ends(get_thing(&client), 429, 3).await;
    }
    let answers = (0..300).map(|n| if n % 6 == 4 { limited } else { GOOD });
    let server = Server::script(&answers.collect::<Vec<_>>());
    let (client, _) = patient(&server, Some(1));
    for _ in 0..200 {
        assert_eq!(get_thing(&client).send_raw().await.unwrap().status(), 200);
    }
}

#[tokio::test]
async fn ten_successes_bring_one_back() {
    let mut answers = vec![BAD; 6];
    answers.extend([GOOD; 10]);
    answers.push(BAD);
    let server = Server::script(&answers);
    let (client, _) = patient(&server, Some(5));
    ends(tried(&client, 100), 503, 6).await;
    for _ in 0..10 {
        ends(get_thing(&client), 200, 1).await;
    }
    ends(tried(&client, 100), 503, 2).await;
}

#[tokio::test]
async fn time_brings_all_of_them_back() {
    let dead = Server::json(503, "{}");
    let (client, clock) = patient(&dead, None);
    ends(tried(&client, 100), 503, 11).await;
    ends(tried(&client, 100), 503, 1).await;
    clock.advance(Duration::from_secs(6));
    ends(tried(&client, 100), 503, 2).await;
    clock.advance(Duration::from_secs(5));
    ends(tried(&client, 100), 503, 1).await;
    clock.advance(Duration::from_secs(25));
    ends(tried(&client, 100), 503, 6).await;
    // It is never more than full.
    clock.advance(Duration::from_secs(3600));
    ends(tried(&client, 100), 503, 11).await;
}

/// Clones of a client are the same client; another one has its own budget.
#[tokio::test]
async fn it_is_shared_by_clones_only() {
    let dead = Server::json(503, "{}");
    let (client, _) = patient(&dead, Some(3));
    ends(tried(&client.clone(), 100), 503, 4).await;
    ends(tried(&client, 100), 503, 1).await;
    let (other, _) = patient(&dead, Some(3));
    ends(tried(&other, 100), 503, 4).await;
}
