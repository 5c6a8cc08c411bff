//! Many calls at once over one client, to a server that does whatever servers do: each call ends, and ends as what it was.
//!
//! The usual run is short. The long one watches memory as well, and so runs alone:
//!
//! ```sh
//! LOAD_SECONDS=60 LOAD_CALLS=2000 cargo test -p ory-sdk-runtime --test wire load:: -- --nocapture
//! ```

mod chance;
mod memory;
mod unruly;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use ory_sdk_runtime::runtime::{
    Call, Client, Credential, Error, RetryPolicy, Token, TokenError,
};

use super::api::{GET_SECRET, TOKEN, builder, parse};
use super::server::sockets::{allow_many, eventually, sockets_to};
use super::streams::{self, KINDS};
use chance::Chance;
use unruly::unruly;

/// What became of so many calls and items, by name.
type Tally = BTreeMap<&'static str, u64>;

fn setting(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|value| value.parse().unwrap())
}

/// How much slower all is with so many calls at once: a busy machine is no fault of the client.
fn pace(calls: u64) -> u32 {
    u32::try_from(calls / 200).unwrap().max(1)
}

fn client(url: &str, pace: u32) -> Client {
    let fetched = Arc::new(AtomicU64::new(0));
    let source = move || {
        let number = fetched.fetch_add(1, Ordering::Relaxed);
        async move {
            tokio::time::sleep(Duration::from_millis(5)).await;
            if number % 4 == 3 {
                return Err(TokenError::new("the source has a bad day"));
            }
            let token = Token::new(format!("token-{number}"));
            Ok(token.expires_in(Duration::from_millis(500)))
        }
    };
    builder(url)
        .credential(&TOKEN, Credential::source(source))
        .timeout(Duration::from_millis(300) * pace)
        .total_timeout(Duration::from_secs(3) * pace)
        .retries(RetryPolicy::new().max_attempts(3))
        .build()
        .unwrap()
}

/// One call that is read whole, or given up.
async fn whole(client: &Client, chance: &mut Chance) -> &'static str {
    let call = Call::new(client, &GET_SECRET);
    let sent = call.send(parse);
    let patience = match chance.one_in(10) {
        true => Duration::from_millis(chance.below(30)),
        false => Duration::from_secs(60),
    };
    match tokio::time::timeout(patience, sent).await {
        Err(_) => "given up",
        Ok(Ok(thing)) => {
            assert_eq!(thing.name, unruly::NAME, "a part was taken for the whole");
            "ok"
        }
        Ok(Err(error)) => name(&error),
    }
}

fn name<E>(error: &Error<E>) -> &'static str {
    match error {
        Error::Api(_) => "refused by the server",
        Error::Token(_) => "without a token",
        other => streams::name(other),
    }
}

/// One stream that is read on after each error, up to its end or for a while.
async fn stream(
    client: &Client,
    chance: &mut Chance,
    tally: &mut Tally,
) -> &'static str {
    let kind = KINDS[usize::try_from(chance.below(3)).unwrap()];
    let Ok(mut words) = kind.try_words(client).await else { return "no stream" };
    let mut ended = 0;
    for _ in 0..chance.below(40) {
        let word = streams::next(&mut words).await;
        *tally.entry(word).or_default() += 1;
        ended = if word == "end" { ended + 1 } else { 0 };
        if ended == 3 {
            return "read to its end";
        }
        assert!(ended > 0 || word != "end", "a stream went on behind its end");
    }
    "left"
}

async fn worker(client: Client, seed: u64, until: Instant) -> (Tally, Tally) {
    let (mut chance, mut calls, mut items) =
        (Chance::new(seed), Tally::new(), Tally::new());
    while Instant::now() < until {
        *calls.entry("begun").or_default() += 1;
        let end = match chance.one_in(3) {
            true => stream(&client, &mut chance, &mut items).await,
            false => whole(&client, &mut chance).await,
        };
        *calls.entry(end).or_default() += 1;
    }
    (calls, items)
}

#[test]
fn all_calls_are_accounted_for() {
    allow_many();
    let long = setting("LOAD_SECONDS");
    let (seconds, count) = (long.unwrap_or(2), setting("LOAD_CALLS").unwrap_or(100));
    let pace = pace(count);
    let server = unruly(pace);
    let sockets = || sockets_to(server.address).unwrap_or_default();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let client = client(&server.url, pace);
    let mut rounds = Vec::new();
    // The second half may need no more memory than the first one did.
    for half in 0..2 {
        let until = Instant::now() + Duration::from_millis(seconds * 500);
        let workers = (0..count)
            .map(|seed| runtime.spawn(worker(client.clone(), seed * 2 + half, until)));
        let workers: Vec<_> = workers.collect();
        let (mut calls, mut items) = (Tally::new(), Tally::new());
        for worker in workers {
            let (more_calls, more_items) = runtime.block_on(worker).expect("no panic");
            more_calls
                .into_iter()
                .for_each(|(name, count)| *calls.entry(name).or_default() += count);
            more_items
                .into_iter()
                .for_each(|(name, count)| *items.entry(name).or_default() += count);
        }
        println!("calls: {calls:?}\nitems: {items:?}\nsockets: {}", sockets());
        let begun = calls.remove("begun").unwrap();
        assert_eq!(begun, calls.values().sum::<u64>(), "{calls:?}");
        assert!(calls["ok"] > begun / 20, "{calls:?}");
        assert!(items["ok"] > 0 && items["end"] > 0, "{items:?}");
        rounds.push(memory::resident());
    }
    drop(client);
    eventually("the connections close", || sockets() == 0);
    runtime.shutdown_timeout(Duration::from_secs(5));
    println!("resident after each half: {rounds:?} MiB");
    if let (Some(_), [Some(first), Some(second)]) = (long, &rounds[..]) {
        assert!(*second < first + first / 4 + 8, "{rounds:?}");
    }
}
