//! The clock of the machine, or of the browser.

use std::time::Duration;
#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
use std::time::{Instant, SystemTime};

use futures_timer::Delay;
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
use web_time::{Instant, SystemTime};

use super::Clock;
use crate::runtime::transport::BoxFuture;

/// Returns the time of day, as the time since 1970-01-01T00:00:00Z.
pub(crate) fn since_epoch() -> Duration {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()
}

/// Starts when it is made. It needs no runtime: a thread of its own wakes the waiting tasks.
pub(crate) struct SystemClock(Instant);

impl SystemClock {
    pub(crate) fn new() -> Self {
        Self(Instant::now())
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Duration {
        self.0.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        // Longer than any process lives, and short enough to be added to any instant.
        const LONGEST: Duration = Duration::from_secs(10 * 365 * 86_400);
        Box::pin(Delay::new(duration.min(LONGEST)))
    }
}
