//! What the calls of a client may spend on retries together.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// How long an empty budget takes to be full again, in nanoseconds.
const FULL: u64 = 60_000_000_000;

/// How many retries may be in progress by default, before any is given back.
pub(crate) const RETRIES: u32 = 10;

/// How many successes give back one retry.
const SUCCESSES: u64 = 10;

/// What a client may still spend on retries, so that a server in trouble gets about a tenth more
/// requests instead of several times as many.
///
/// The budget is counted in time: each retry postpones the moment, on the client's clock, at which
/// everything is paid, and a success moves that moment back. So the budget fills up by itself, and a
/// success costs a client that owes nothing only a look at one number.
pub(crate) struct Budget {
    /// The nanosecond at which everything is paid.
    paid: AtomicU64,
    /// How many nanoseconds a retry costs; none if there is no limit.
    price: u64,
}

impl Budget {
    /// Returns a budget of this many retries; `u32::MAX` means no limit.
    pub(crate) fn new(retries: u32) -> Self {
        let price = match retries {
            0 => FULL + 1,
            u32::MAX => 0,
            retries => FULL / u64::from(retries),
        };
        Self {
            paid: AtomicU64::new(0),
            price,
        }
    }

    /// Pays for a retry, if enough is left.
    pub(crate) fn pay(&self, now: Duration) -> bool {
        let now = nanos(now);
        self.change(|paid| {
            let owed = paid.saturating_sub(now) + self.price;
            (owed <= FULL).then(|| now.saturating_add(owed))
        })
    }

    /// Records a success, which gives back the retries that led to it.
    pub(crate) fn refund(&self, retries: u32) {
        let back = self.price.saturating_mul(retries.into()) + self.price / SUCCESSES;
        self.change(|paid| (paid > 0).then(|| paid.saturating_sub(back)));
    }

    fn change(&self, change: impl FnMut(u64) -> Option<u64>) -> bool {
        self.paid.fetch_update(Ordering::Relaxed, Ordering::Relaxed, change).is_ok()
    }
}

/// This is enough for five centuries.
fn nanos(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}
