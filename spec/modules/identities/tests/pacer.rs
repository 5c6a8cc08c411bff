//! The pacer on a clock that a test moves.

use std::time::Duration;

use crate::Ory;
use crate::api::identity::{GetIdentityCall, ListIdentitiesCall};
use crate::identities::Pacer;
use crate::runtime::RetryPolicy;
use crate::testing::{Answer, MockTransport, TestClock};

const LIMIT: [(&str, &str); 1] = [("x-ratelimit-limit", "2, 2;w=1, 300;w=60")];

fn client(mock: &MockTransport, clock: &TestClock, pacer: Pacer) -> Ory {
    let builder = Ory::builder().base_url("https://a.example").ory_access_token("key");
    let builder = builder.transport(mock.clone()).clock(clock.clone());
    builder.retries(RetryPolicy::none()).interceptor(pacer).build().unwrap()
}

fn answer(status: u16, headers: &[(&str, &str)]) -> Answer {
    let answer = Answer::status(status).text("[]").content_type("application/json");
    headers.iter().fold(answer, |answer, (name, value)| answer.header(name, value))
}

fn left(left: &str, reset: &str) -> Answer {
    let answer = answer(200, &LIMIT);
    answer.header("x-ratelimit-remaining", left).header("x-ratelimit-reset", reset)
}

async fn list(ory: &Ory) {
    ory.identity().list_identities().await.unwrap();
}

/// Blocks on calls that wait on a clock which skips.
fn run(future: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(future);
}

/// Returns the waits of a client whose calls get these answers, besides those of its time-outs.
fn waits(answers: Vec<Answer>, pacer: Pacer) -> Vec<u64> {
    let (mock, clock) = (MockTransport::new(), TestClock::skipping());
    let calls = answers.len();
    for answer in answers {
        _ = mock.on::<ListIdentitiesCall>().answers(answer);
    }
    let ory = client(&mock, &clock, pacer);
    let mut waits = Vec::new();
    run(async {
        for _ in 0..calls {
            let before = crate::Clock::now(&clock);
            _ = ory.identity().list_identities().await;
            waits.push((crate::Clock::now(&clock) - before).as_secs());
        }
    });
    waits
}

#[test]
fn a_call_waits_when_none_are_left() {
    let answers = vec![left("1", "3"), left("0", "3"), left("1", "1"), left("0", "1")];
    assert_eq!(waits(answers, Pacer::new()), [0, 0, 3, 0]);
}

#[test]
fn a_server_without_limits_is_not_waited_for() {
    let plain = || answer(200, &[]);
    let odd = |remaining: &str, reset: &str| {
        answer(
            200,
            &[("x-ratelimit-remaining", remaining), ("x-ratelimit-reset", reset)],
        )
    };
    let answers = vec![plain(), odd("0", "soon"), odd("-1", "3"), odd("", ""), plain()];
    assert_eq!(waits(answers, Pacer::new()), [0; 5]);
}

#[test]
fn a_long_wait_is_left_to_the_server() {
    let answers = || vec![left("0", "11"), left("0", "11")];
    assert_eq!(waits(answers(), Pacer::new()), [0, 0]);
    assert_eq!(waits(answers(), Pacer::new().longest(Duration::from_secs(11))), [0, 11]);
    let forever = vec![left("0", &u64::MAX.to_string()), left("1", "1")];
    assert_eq!(waits(forever, Pacer::new()), [0, 0]);
}

#[test]
fn a_refusal_says_how_long_to_wait() {
    let refused = answer(429, &[("retry-after", "4")]);
    assert_eq!(waits(vec![refused, left("1", "1")], Pacer::new()), [0, 4]);
    // On a success it says nothing of the limit.
    let moved = answer(200, &[("retry-after", "4")]);
    assert_eq!(waits(vec![moved, left("1", "1")], Pacer::new()), [0, 0]);
}

#[test]
fn each_operation_has_a_limit_of_its_own() {
    let (mock, clock) = (MockTransport::new(), TestClock::skipping());
    _ = mock.on::<ListIdentitiesCall>().answers(left("0", "5"));
    _ = mock.on::<GetIdentityCall>().status(404);
    let ory = client(&mock, &clock, Pacer::new());
    run(async {
        list(&ory).await;
        _ = ory.identity().get_identity("id").await;
    });
    assert_eq!(crate::Clock::now(&clock), Duration::ZERO);
}

#[test]
fn only_as_many_go_on_as_the_window_has_room_for() {
    let (mock, clock) = (MockTransport::new(), TestClock::new());
    _ = mock.on::<ListIdentitiesCall>().answers(left("0", "5"));
    for _ in 0..5 {
        _ = mock.on::<ListIdentitiesCall>().answers(answer(200, &[]));
    }
    let ory = client(&mock, &clock, Pacer::new().longest(Duration::from_secs(15)));
    run(async {
        list(&ory).await;
        let calls: Vec<_> = (0..5)
            .map(|_| {
                let ory = ory.clone();
                tokio::spawn(async move { list(&ory).await })
            })
            .collect();
        let sent = || mock.requests().len() - 1;
        let mut seen = Vec::new();
        for _ in 0..4 {
            for _ in 0..50 {
                tokio::task::yield_now().await;
            }
            seen.push(sent());
            clock.advance(Duration::from_secs(5));
        }
        // Two in each window of five seconds.
        assert_eq!(seen, [0, 2, 4, 5]);
        for call in calls {
            call.await.unwrap();
        }
    });
}
