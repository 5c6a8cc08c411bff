//! Responses that are read while they come: what becomes of each kind of stream after each kind of
//! fault, however often it is polled then.

pub mod fault;
mod reconnect;

use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use futures_core::Stream;
use ory_sdk_runtime::runtime::{
    Call, Client, ClientBuilder, Erased, Error, NoBody, Response,
};
use tokio::runtime::Runtime;

use super::api::{GET_THING, Thing, get_thing, parse};
use super::runtimes::{Flavor, over, without_panic};
use fault::Fault;

/// A kind of stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Lines,
    Events,
    Bytes,
}

pub const KINDS: [Kind; 3] = [Kind::Lines, Kind::Events, Kind::Bytes];

/// A stream whose items are words: what each was.
pub type Words = Box<dyn Stream<Item = &'static str> + Send + Unpin>;

impl Kind {
    /// Sends a call whose response is such a stream.
    pub fn call(self, client: &Client) -> Box<Call> {
        let mut call = get_thing(client);
        call.live(&[(200, 200)], self.accept());
        call
    }

    pub fn accept(self) -> &'static str {
        match self {
            Self::Lines => "application/x-ndjson",
            Self::Events => "text/event-stream",
            Self::Bytes => "",
        }
    }

    /// Sends the call, and says of each item what it was.
    pub async fn words(self, client: &Client) -> Words {
        self.try_words(client).await.unwrap()
    }

    /// The same, where the call itself may fail.
    pub async fn try_words(self, client: &Client) -> Result<Words, Error<NoBody>> {
        let call = self.call(client);
        Ok(match self {
            Self::Lines => each(call.send(lines).await?),
            Self::Events => each(call.send(events).await?),
            Self::Bytes => each(call.send(bytes).await?),
        })
    }

    /// The same from a thread that blocks, for this many items.
    pub fn words_blocking(self, client: &Client, count: usize) -> Vec<&'static str> {
        let call = self.call(client);
        match self {
            Self::Lines => first(call.send(lines).wait().unwrap().blocking(), count),
            Self::Events => first(call.send(events).wait().unwrap().blocking(), count),
            Self::Bytes => {
                let mut reader = call.send(bytes).wait().unwrap().blocking();
                let mut buffer = [0; 256];
                let read = |_| match std::io::Read::read(&mut reader, &mut buffer) {
                    Ok(0) => "end",
                    Ok(_) => "ok",
                    Err(error) => {
                        name::<Erased>(error.get_ref().unwrap().downcast_ref().unwrap())
                    }
                };
                (0..count).map(read).collect()
            }
        }
    }
}

pub fn lines(
    r: &mut Response,
) -> Result<ory_sdk_runtime::runtime::Lines<Thing>, Error<NoBody>> {
    r.lines()
}

pub fn events(
    r: &mut Response,
) -> Result<ory_sdk_runtime::runtime::EventStream<Thing>, Error<NoBody>> {
    r.events()
}

pub fn bytes(
    r: &mut Response,
) -> Result<ory_sdk_runtime::runtime::ByteStream, Error<NoBody>> {
    r.stream()
}

fn each<T, S>(stream: S) -> Words
where
    T: 'static,
    S: Stream<Item = Result<T, Error>> + Send + Unpin + 'static,
{
    struct Each<S>(S);

    impl<T, S: Stream<Item = Result<T, Error>> + Unpin> Stream for Each<S> {
        type Item = &'static str;

        fn poll_next(
            mut self: Pin<&mut Self>,
            cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<&'static str>> {
            Pin::new(&mut self.0).poll_next(cx).map(word)
        }
    }

    Box::new(Each(stream))
}

fn word<T>(item: Option<Result<T, Error>>) -> Option<&'static str> {
    item.map(|item| item.map_or_else(|error| name(&error), |_| "ok"))
}

fn first<T>(
    mut items: impl Iterator<Item = Result<T, Error>>,
    count: usize,
) -> Vec<&'static str> {
    (0..count).map(|_| word(items.next()).unwrap_or("end")).collect()
}

pub fn name<E>(error: &Error<E>) -> &'static str {
    match error {
        Error::Interrupted(_) => "interrupted",
        Error::Timeout(_) => "late",
        Error::TooLarge(_) => "too large",
        Error::Decode(_) => "undecodable",
        Error::Connect(_) => "lost",
        _ => "another error",
    }
}

/// Returns what the next item is, or `end`.
pub async fn next(words: &mut Words) -> &'static str {
    poll_fn(|cx| Pin::new(&mut *words).poll_next(cx)).await.unwrap_or("end")
}

pub async fn next_ones(words: &mut Words, count: usize) -> Vec<&'static str> {
    let mut found = Vec::new();
    for _ in 0..count {
        found.push(next(words).await);
    }
    found
}

/// A client whose lines and events may have 64 bytes, and take a moment.
pub fn builder(url: &str, own: bool) -> ClientBuilder {
    over(url, own).max_response_size(64).timeout(Duration::from_millis(150))
}

/// Checks that the client is as good as new.
pub fn still_works(runtime: &Runtime, client: &Client) {
    let mut call = get_thing(client);
    call.options().timeout(Duration::from_secs(10));
    assert_eq!(runtime.block_on(call.send(parse)).unwrap().name, "ann");
}

#[test]
fn after_each_fault_a_stream_ends_however_often_it_is_polled() {
    without_panic(|| {
        for own in [false, true] {
            for (kind, fault, expected) in fault::table() {
                let server = fault.server(kind);
                let client = builder(&server.url, own).build().unwrap();
                let runtime = Flavor::Multi.runtime();
                let found = runtime.block_on(async {
                    let mut words = kind.words(&client).await;
                    next_ones(&mut words, expected.len()).await
                });
                assert_eq!(found, expected, "{kind:?} {fault:?} {own}");
                still_works(&runtime, &client);
            }
        }
    });
}

#[test]
fn so_do_the_blocking_ones() {
    without_panic(|| {
        for own in [false, true] {
            for (kind, fault, expected) in fault::table() {
                let server = fault.server(kind);
                let client = builder(&server.url, own).build().unwrap();
                let found = kind.words_blocking(&client, expected.len());
                assert_eq!(found, expected, "{kind:?} {fault:?} {own}");
                let mut call = get_thing(&client);
                call.options().timeout(Duration::from_secs(10));
                assert_eq!(call.send(parse).wait().unwrap().name, "ann");
            }
        }
    });
}

/// What was kept of the response when the await was cancelled is not lost.
#[test]
fn a_wait_that_is_cancelled_loses_nothing() {
    without_panic(|| {
        for own in [false, true] {
            for kind in KINDS {
                let server = Fault::Pauses.server(kind);
                let client = builder(&server.url, own).build().unwrap();
                let runtime = Flavor::Current.runtime();
                let found = runtime.block_on(async {
                    let mut words = kind.words(&client).await;
                    let mut found = vec![next(&mut words).await];
                    let patience = Duration::from_millis(5);
                    for _ in 0..2 {
                        let wait = tokio::time::timeout(patience, next(&mut words));
                        wait.await.unwrap_err();
                    }
                    found.extend(next_ones(&mut words, 3).await);
                    found
                });
                assert_eq!(found, ["ok", "ok", "end", "end"], "{kind:?} {own}");
                still_works(&runtime, &client);
            }
        }
    });
}

#[test]
fn the_response_itself_can_be_asked_twice() {
    let server = Fault::Undecodable.server(Kind::Lines);
    let client = builder(&server.url, false).build().unwrap();
    let runtime = Flavor::Current.runtime();
    let mut call = Call::new(&client, &GET_THING);
    call.path("id", "stream");
    call.live(&[(200, 200)], "application/x-ndjson");
    let response = runtime.block_on(call.send_raw()).unwrap();
    let lines = || response.lines::<Thing, NoBody>().unwrap();
    let mut taken = lines();
    assert_eq!(runtime.block_on(taken.line()).unwrap().unwrap().name, "a");
    assert_eq!(runtime.block_on(lines().line()).unwrap(), None);
}
