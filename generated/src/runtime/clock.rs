//! Time: what it is, and how to wait.

mod system;
#[cfg(feature = "test-util")]
mod test;

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

pub(crate) use system::{SystemClock, since_epoch};
#[cfg(feature = "test-util")]
pub use test::TestClock;

use super::transport::BoxFuture;

/// The clock of a client. It is used for time limits, for the waits between attempts, and for the
/// lifetime of tokens. Where a token says when it expires, the time of day is used as well.
pub trait Clock: Send + Sync + 'static {
    /// Returns the time since some fixed start. It never goes back.
    fn now(&self) -> Duration;

    /// Returns a future that is ready when this much time has passed.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// Returns the time of day, as the time since 1970-01-01T00:00:00Z. By default it is the machine's,
    /// which goes on while the machine sleeps and can be set back.
    fn time_of_day(&self) -> Duration {
        since_epoch()
    }
}

/// Waits for a future until `end`, if there is one. Returns `None` if the time is up first.
///
/// No timer is made for a future that is ready at once. One that is not `Unpin` is pinned by the caller,
/// whose own future would hold it twice otherwise.
pub(crate) fn until<F: Future + Unpin>(
    clock: &dyn Clock,
    end: Option<Duration>,
    future: F,
) -> Until<'_, F> {
    let limit = Limit { clock, end, sleep: None };
    Until { future, limit }
}

/// What [`until`] returns. It is polled by hand, because an `async` function would be compiled with all
/// that it does for each kind of future.
pub(crate) struct Until<'c, F> {
    future: F,
    limit: Limit<'c>,
}

/// The part that knows no types.
struct Limit<'c> {
    clock: &'c dyn Clock,
    end: Option<Duration>,
    sleep: Option<BoxFuture<'static, ()>>,
}

impl<F: Future + Unpin> Future for Until<'_, F> {
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match Pin::new(&mut self.future).poll(cx) {
            Poll::Ready(value) => Poll::Ready(Some(value)),
            Poll::Pending if self.limit.is_over(cx) => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl Limit<'_> {
    /// Returns whether the time is up; if it is not, the task is woken when it is.
    fn is_over(&mut self, cx: &mut Context<'_>) -> bool {
        let Some(end) = self.end else { return false };
        let sleep = match &mut self.sleep {
            Some(sleep) => sleep,
            none => {
                let left = end.saturating_sub(self.clock.now());
                none.insert(self.clock.sleep(left))
            }
        };
        sleep.as_mut().poll(cx).is_ready()
    }
}
