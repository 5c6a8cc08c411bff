//! The asynchronous runtime that a future belongs to, and what happens to the future in another one.
//!
//! Sockets and timers belong to the runtime in which they were made. Polling them after it has ended is
//! an error or a panic. A client outlives runtimes, for example those of tests, and so do futures that
//! are kept after an await was cancelled.

#[cfg(all(any(feature = "reqwest", feature = "blocking"), not(target_arch = "wasm32")))]
mod known;
#[cfg(not(all(
    any(feature = "reqwest", feature = "blocking"),
    not(target_arch = "wasm32")
)))]
mod unknown;

use std::any::Any;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::task::{Context, Poll};

#[cfg(all(
    any(feature = "reqwest", feature = "blocking"),
    not(target_arch = "wasm32")
))]
pub(crate) use known::Home;
#[cfg(not(all(
    any(feature = "reqwest", feature = "blocking"),
    not(target_arch = "wasm32")
)))]
pub(crate) use unknown::Home;

use super::transport::{BoxFuture, TransportError, TransportErrorKind};

/// Where a future is polled, compared with where it was polled before.
#[derive(Clone, Copy, PartialEq, Eq)]
#[allow(dead_code, reason = "without tokio, no runtime is known")]
enum Place {
    /// In the runtime that it belongs to.
    Here,
    /// In another one, while its own is still running.
    Abroad,
    /// In another one, after its own has ended.
    Ended,
    /// Outside any known runtime.
    Unknown,
}

/// A future that is kept between polls, each of which may come from another runtime.
///
/// It never panics because a runtime has ended, and it can be polled again after any outcome.
pub(crate) struct Kept<T> {
    /// `None` when it is over.
    future: Option<BoxFuture<'static, T>>,
    home: Home,
}

/// Why a future will never be ready.
#[derive(Debug)]
pub(crate) enum Lost {
    /// Its runtime has ended, and with it its sockets and timers.
    Ended,
    /// It panicked outside any known runtime, with this message.
    Panicked(String),
    /// It was already over.
    Over,
}

impl<T> Kept<T> {
    /// Keeps a future that has not been polled yet.
    pub(crate) fn new(future: BoxFuture<'static, T>) -> Self {
        Self::at(Home::default(), future)
    }

    /// Keeps a future that consists of things that belong to a runtime.
    pub(crate) fn at(home: Home, future: BoxFuture<'static, T>) -> Self {
        Self { future: Some(future), home }
    }

    /// Returns whether it was polled in another runtime, whether or not that one is still running.
    pub(crate) fn is_elsewhere(&self) -> bool {
        self.home.is_elsewhere()
    }

    /// Polls it, unless its runtime has ended.
    ///
    /// A panic of the future passes through if its runtime is known. Otherwise it cannot be
    /// distinguished from the panic of a timer whose runtime has ended.
    pub(crate) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<T, Lost>> {
        // Taken out, so that nothing is left to be polled after a panic.
        let Some(mut future) = self.future.take() else {
            return Poll::Ready(Err(Lost::Over));
        };
        let place = self.home.enter();
        let poll = match place {
            Place::Here => future.as_mut().poll(cx),
            Place::Ended => return Poll::Ready(Err(Lost::Ended)),
            Place::Abroad | Place::Unknown => {
                let poll = AssertUnwindSafe(|| future.as_mut().poll(cx));
                match catch_unwind(poll) {
                    Ok(poll) => poll,
                    // It ended just now.
                    Err(_) if place == Place::Abroad => {
                        return Poll::Ready(Err(Lost::Ended));
                    }
                    Err(panic) => {
                        return Poll::Ready(Err(Lost::Panicked(message(&*panic))));
                    }
                }
            }
        };
        if poll.is_pending() {
            self.future = Some(future);
        }
        poll.map(Ok)
    }
}

impl Lost {
    /// Returns the error of a request or a response that was lost in this way. `ended` is its kind if
    /// the connection ended with its runtime.
    pub(crate) fn error(self, ended: TransportErrorKind) -> TransportError {
        let kind = match self {
            Self::Ended => ended,
            Self::Panicked(_) | Self::Over => TransportErrorKind::Other,
        };
        TransportError::new(kind, self)
    }
}

impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ended => f.write_str("the runtime that it began in has ended"),
            Self::Panicked(message) => write!(f, "it panicked: {message}"),
            Self::Over => f.write_str("it was over before"),
        }
    }
}

impl std::error::Error for Lost {}

/// Returns the message of a panic.
fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
    text.unwrap_or_else(|| "no message".to_owned())
}
