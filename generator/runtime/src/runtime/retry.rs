//! Trying again: how often, when, and when no more.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// How often a call is tried, and how long it waits in between.
///
/// Tried again are calls that may be made twice: `GET`, `HEAD`, `PUT`, `DELETE`, `OPTIONS` and
/// `TRACE`, and others if the call says `idempotent()`. Reasons are a connection that did not come
/// about or was lost before the answer, and the statuses 408, 429, 502, 503 and 504.
///
/// The wait before attempt *n* + 1 is random, between nothing and `base_delay` × 2ⁿ⁻¹, at most
/// `max_delay`; or what the server asks for in `Retry-After`, at most `max_retry_after`. A call that
/// cannot wait so long within its total time fails at once. So does one of a client most of whose
/// calls have failed of late: a retry takes 10 from a budget of 100, a success gives 1 back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    base_delay: Duration,
    max_delay: Duration,
    max_retry_after: Duration,
}

impl RetryPolicy {
    /// Returns the policy of a client that is not told another: 3 attempts, waits from 250
    /// milliseconds to 10 seconds, `Retry-After` up to a minute.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            max_attempts: 3,
            base_delay: Duration::from_millis(250),
            max_delay: Duration::from_secs(10),
            max_retry_after: Duration::from_secs(60),
        }
    }

    /// Returns the policy that never tries again.
    #[must_use]
    pub const fn none() -> Self {
        Self::new().max_attempts(1)
    }

    /// Sets how often a call is tried, the first time included.
    #[must_use]
    pub const fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// Sets how long the first wait is at most; each further one can be twice as long.
    #[must_use]
    pub const fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// Sets how long any wait is at most.
    #[must_use]
    pub const fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Sets how much of a wait that the server asks for is kept.
    #[must_use]
    pub const fn max_retry_after(mut self, delay: Duration) -> Self {
        self.max_retry_after = delay;
        self
    }

    /// Returns whether there may be an attempt after this one, the first being 1.
    pub(crate) fn allows_after(&self, attempt: u32) -> bool {
        attempt < self.max_attempts
    }

    /// Returns the wait after an attempt, where the server may have asked for one.
    pub(crate) fn delay(&self, attempt: u32, asked: Option<Duration>) -> Duration {
        // Who asks for more than a day means something else.
        const ABSURD: Duration = Duration::from_secs(86_400);
        match asked {
            Some(asked) if asked <= ABSURD => asked.min(self.max_retry_after),
            _ => self.backoff(attempt),
        }
    }

    /// Exponential backoff with full jitter.
    fn backoff(&self, attempt: u32) -> Duration {
        let factor = 1_u32.checked_shl(attempt - 1).unwrap_or(u32::MAX);
        let ceiling = self.base_delay.saturating_mul(factor).min(self.max_delay);
        let nanos = u64::try_from(ceiling.as_nanos()).unwrap_or(u64::MAX);
        let part = (u128::from(nanos) * u128::from(random())) >> 64;
        Duration::from_nanos(u64::try_from(part).unwrap_or(nanos))
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// Spreads calls in time and guards no secret, so the seed of a hash table will do.
fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}

/// Returns whether HTTP lets a request of this method be made twice (RFC 9110, 9.2.2).
pub(crate) fn is_idempotent(method: &str) -> bool {
    matches!(method, "GET" | "HEAD" | "PUT" | "DELETE" | "OPTIONS" | "TRACE")
}

/// What a client may still spend on retries, so that a server in trouble gets about a tenth more
/// requests and not several times as many.
pub(crate) struct Budget(AtomicU32);

impl Budget {
    const FULL: u32 = 100;
    const RETRY: u32 = 10;
    const SUCCESS: u32 = 1;

    /// Pays for a retry, if there is enough left.
    pub(crate) fn pay(&self) -> bool {
        self.change(|left| left.checked_sub(Self::RETRY))
    }

    /// Notes a success.
    pub(crate) fn refund(&self) {
        self.change(|left| (left < Self::FULL).then_some(left + Self::SUCCESS));
    }

    fn change(&self, change: impl FnMut(u32) -> Option<u32>) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, change).is_ok()
    }
}

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(Self::FULL))
    }
}
