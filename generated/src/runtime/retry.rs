//! Retries: how often, when, and when no longer.

mod budget;

use std::borrow::Cow;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::time::Duration;

pub(crate) use budget::{Budget, RETRIES};

use super::error::TRANSIENT;

/// How often a call is tried, and how long it waits between attempts.
///
/// A call is retried if it may be made twice: `GET`, `HEAD`, `PUT`, `DELETE`, `OPTIONS` and `TRACE`,
/// and others if the call says `idempotent()`. Reasons for a retry are a connection that could not be
/// made or was lost before the answer, and the statuses 408, 429, 502, 503 and 504. Any other call is
/// retried if it certainly did not reach the server: no connection was made, or the server says that it
/// did not process the request (HTTP/2). A call whose body is a stream is made only once.
///
/// The wait before attempt *n* + 1 is random, between nothing and `base_delay` × 2ⁿ⁻¹, at most
/// `max_delay`; or it is what the server asks for in `Retry-After`. A call fails at once if the server
/// asks for a longer wait than `max_retry_after`, or for one that does not fit into the total time of
/// the call.
///
/// All calls of a client share a budget, so that a server in trouble does not get three times as many
/// requests: at most ten retries at once (see `retry_budget` of the client builder). The retries of a
/// call are given back when it succeeds, each success also gives back a tenth of a retry, and all of
/// them are back within a minute. A wait that the server asked for costs nothing.
///
/// ```
#[cfg_attr(doctest, doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::runtime::RetryPolicy;"))]
/// let policy = RetryPolicy::new().max_attempts(5).retry_statuses([429, 500, 503]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    base_delay: Duration,
    max_delay: Duration,
    max_retry_after: Duration,
    statuses: Cow<'static, [u16]>,
    timeouts: bool,
}

impl RetryPolicy {
    /// Returns the default policy: 3 attempts, waits from 250 milliseconds to 10 seconds, and
    /// `Retry-After` up to a minute.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            max_attempts: 3,
            base_delay: Duration::from_millis(250),
            max_delay: Duration::from_secs(10),
            max_retry_after: Duration::from_secs(60),
            statuses: Cow::Borrowed(TRANSIENT),
            timeouts: false,
        }
    }

    /// Returns the policy that never retries.
    #[must_use]
    pub const fn none() -> Self {
        Self::new().max_attempts(1)
    }

    /// Sets how often a call is tried, including the first time.
    #[must_use]
    pub const fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// Sets the maximum of the first wait. The maximum doubles with each further wait.
    #[must_use]
    pub const fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// Sets the maximum of any wait of the policy's own. A wait that the server asks for has a limit of
    /// its own, [`max_retry_after`](Self::max_retry_after).
    #[must_use]
    pub const fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Sets the longest wait that the server may ask for (`Retry-After`). A call that is asked to wait
    /// longer fails at once; the error tells how long (`retry_after()`).
    #[must_use]
    pub const fn max_retry_after(mut self, delay: Duration) -> Self {
        self.max_retry_after = delay;
        self
    }

    /// Sets the statuses after which a call that may be made twice is retried, instead of 408, 429,
    /// 502, 503 and 504.
    #[must_use]
    pub fn retry_statuses(mut self, statuses: impl IntoIterator<Item = u16>) -> Self {
        self.statuses = statuses.into_iter().collect();
        self
    }

    /// Sets whether a call that may be made twice is retried after an attempt that took too long
    /// (`false`). The total time of the call still applies.
    #[must_use]
    pub const fn retry_timeouts(mut self, retried: bool) -> Self {
        self.timeouts = retried;
        self
    }

    /// Returns whether there may be an attempt after this one. The first is 1.
    pub(crate) fn allows_after(&self, attempt: u32) -> bool {
        attempt < self.max_attempts
    }

    /// Returns whether a status is a reason for a retry.
    pub(crate) fn covers(&self, status: u16) -> bool {
        self.statuses.contains(&status)
    }

    /// Returns whether an attempt that took too long is a reason for a retry.
    pub(crate) fn covers_timeouts(&self) -> bool {
        self.timeouts
    }

    /// Returns the wait after an attempt, given what the server asked for, if anything. Returns `None`
    /// if that is longer than allowed.
    pub(crate) fn delay(
        &self,
        attempt: u32,
        asked: Option<Duration>,
    ) -> Option<Duration> {
        match asked {
            Some(asked) => (asked <= self.max_retry_after).then_some(asked),
            None => Some(self.backoff(attempt)),
        }
    }

    /// Exponential backoff with full jitter.
    pub(crate) fn backoff(&self, attempt: u32) -> Duration {
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

/// This spreads calls in time and protects no secret, so the seed of a hash table is good enough.
fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}

/// Returns whether HTTP allows a request with this method to be made twice (RFC 9110, 9.2.2), as it does
/// with `QUERY`. Of a method that it does not know, nobody can say.
pub(crate) fn is_idempotent(method: &str) -> bool {
    matches!(method, "GET" | "HEAD" | "PUT" | "DELETE" | "OPTIONS" | "TRACE" | "QUERY")
}
