//! One client in several asynchronous runtimes, of which some end before it does.

mod calls;
mod lists;
mod shared;
mod streams;
mod tokens;
mod without;

use std::cell::Cell;
use std::future::poll_fn;
use std::panic;
use std::pin::{Pin, pin};
use std::sync::Once;
use std::task::Poll;
use std::time::Duration;

use ory_sdk_runtime::runtime::ClientBuilder;
use tokio::runtime::{Builder, Runtime};

use super::api;
use super::via::own::Own;

/// Starts a client with the default transport or with one of the caller's own.
pub fn over(url: &str, own: bool) -> ClientBuilder {
    let builder = api::builder(url);
    if own {
        return builder.transport(Own);
    }
    // To read the certificates of the system takes longer than most tests.
    builder.reqwest(|http| http.tls_certs_only([]))
}

/// A kind of runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flavor {
    /// It goes on by itself.
    Multi,
    /// It goes on only while a thread waits in it.
    Current,
}

pub const FLAVORS: [Flavor; 2] = [Flavor::Multi, Flavor::Current];

impl Flavor {
    pub fn runtime(self) -> Runtime {
        let mut builder = match self {
            Self::Multi => Builder::new_multi_thread(),
            Self::Current => Builder::new_current_thread(),
        };
        builder.worker_threads(1).enable_all().build().unwrap()
    }
}

/// What becomes of a runtime when nobody waits in it any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Then {
    /// It is shut down.
    Ends,
    /// It stays, and one that needs a thread to wait in it stands still.
    Stays,
}

const THEN: [Then; 2] = [Then::Ends, Then::Stays];

/// Lets a runtime end, or keeps it.
fn part(runtime: Runtime, then: Then) -> Option<Runtime> {
    match then {
        Then::Ends => {
            drop(runtime);
            None
        }
        Then::Stays => Some(runtime),
    }
}

/// Polls a future until something has happened, and returns it before it is done.
fn until<F: Future + Unpin>(
    runtime: &Runtime,
    mut future: F,
    happened: impl Fn() -> bool,
) -> F {
    runtime.block_on(async {
        while !happened() {
            poll_fn(|cx| {
                assert!(Pin::new(&mut future).poll(cx).is_pending(), "it was too fast");
                Poll::Ready(())
            })
            .await;
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    });
    future
}

/// Waits for a future, though not for ever.
fn wait<T>(runtime: &Runtime, future: impl Future<Output = T>) -> T {
    let future = pin!(future);
    let limit = Duration::from_secs(10);
    let result = runtime.block_on(async { tokio::time::timeout(limit, future).await });
    result.expect("it hangs")
}

thread_local! {
    static PANICS: Cell<usize> = const { Cell::new(0) };
}

/// Checks that this thread does not panic, not even where that is caught.
pub fn without_panic<T>(run: impl FnOnce() -> T) -> T {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            PANICS.set(PANICS.get() + 1);
            before(info);
        }));
    });
    let before = PANICS.get();
    let result = run();
    assert_eq!(PANICS.get(), before, "something panicked, and that was caught");
    result
}
