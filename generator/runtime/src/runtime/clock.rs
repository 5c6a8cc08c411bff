//! Time: what it is, and how to wait.

mod system;
#[cfg(feature = "test-util")]
mod test;

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
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
/// No timer is made for a future that is ready at once. The caller pins the future, because otherwise
/// the caller's own future would hold it twice.
pub(crate) async fn until<F: Future + Unpin>(
    clock: &dyn Clock,
    end: Option<Duration>,
    mut future: F,
) -> Option<F::Output> {
    let mut sleep = None;
    poll_fn(|cx| {
        if let Poll::Ready(value) = Pin::new(&mut future).poll(cx) {
            return Poll::Ready(Some(value));
        }
        let Some(end) = end else { return Poll::Pending };
        let sleep =
            sleep.get_or_insert_with(|| clock.sleep(end.saturating_sub(clock.now())));
        sleep.as_mut().poll(cx).map(|()| None)
    })
    .await
}
