//! A clock that stands still until a test moves it.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use super::Clock;
use crate::runtime::transport::BoxFuture;

/// A clock for tests, with which no test has to wait.
///
/// It stands still until [`advance`](Self::advance) moves it. A clock made by
/// [`skipping`](Self::skipping) jumps to the end of each wait instead. Clones share the time.
///
/// Its time of day begins at 2001-09-09T01:46:40Z, which is 1,000,000,000 seconds after 1970 began.
#[derive(Debug, Clone, Default)]
pub struct TestClock(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    now: Duration,
    skips: bool,
    waits: Vec<Duration>,
    wakers: Vec<Waker>,
}

impl TestClock {
    /// Returns a clock that stands still.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns a clock on which every wait is over at once and counts as time that has passed. A
    /// transport that does not answer at once is then too late, so use it with mocks.
    #[must_use]
    pub fn skipping() -> Self {
        let clock = Self::default();
        clock.state().skips = true;
        clock
    }

    /// Moves the time forward and wakes those whose wait is over.
    pub fn advance(&self, duration: Duration) {
        let mut state = self.state();
        state.now = state.now.saturating_add(duration);
        let wakers = std::mem::take(&mut state.wakers);
        drop(state);
        wakers.into_iter().for_each(Waker::wake);
    }

    /// Returns how long each wait was to take, in the order in which the waits began.
    #[must_use]
    pub fn waits(&self) -> Vec<Duration> {
        self.state().waits.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The time of day at which every test clock starts, so that tests do not depend on the date.
const START: Duration = Duration::from_secs(1_000_000_000);

impl Clock for TestClock {
    fn time_of_day(&self) -> Duration {
        START.saturating_add(self.now())
    }

    fn now(&self) -> Duration {
        self.state().now
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut state = self.state();
        state.waits.push(duration);
        let end = state.now.saturating_add(duration);
        if state.skips {
            state.now = end;
        }
        drop(state);
        Box::pin(Sleep { clock: self.clone(), end })
    }
}

struct Sleep {
    clock: TestClock,
    end: Duration,
}

impl Future for Sleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let mut state = self.clock.state();
        if state.now >= self.end {
            return Poll::Ready(());
        }
        state.wakers.push(cx.waker().clone());
        Poll::Pending
    }
}
