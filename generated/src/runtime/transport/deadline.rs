//! When an attempt has to be over.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::runtime::clock::Clock;

/// The time that one attempt may take, from the first byte sent to the last one received.
#[derive(Clone)]
pub struct Deadline {
    clock: Arc<dyn Clock>,
    timeout: Duration,
    end: Duration,
    kind: TimeoutKind,
}

/// Which time-out it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// That of connecting.
    Connect,
    /// That of one attempt.
    Attempt,
    /// That of the call with all its attempts and the waits between them.
    Total,
}

impl Deadline {
    /// Starts the clock: an attempt may take so long, and has to be over at `total`.
    pub(crate) fn start(
        clock: &Arc<dyn Clock>,
        timeout: Duration,
        total: Duration,
    ) -> Self {
        let now = clock.now();
        let end = now.saturating_add(timeout);
        let kind = if end < total { TimeoutKind::Attempt } else { TimeoutKind::Total };
        Self {
            clock: Arc::clone(clock),
            timeout: timeout.min(total.saturating_sub(now)),
            end: end.min(total),
            kind,
        }
    }

    /// Returns the time that the attempt was given.
    #[must_use]
    pub fn timeout(&self) -> Duration {
        self.timeout
    }

    /// Returns what is left of it.
    #[must_use]
    pub fn remaining(&self) -> Duration {
        self.end.saturating_sub(self.clock.now())
    }

    /// Returns whether the time is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.remaining().is_zero()
    }

    /// Returns which time-out it is that ends the attempt: its own, or that of the whole call.
    #[must_use]
    pub fn kind(&self) -> TimeoutKind {
        self.kind
    }

    pub(crate) fn end(&self) -> Duration {
        self.end
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.clock
    }
}

impl fmt::Debug for Deadline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Deadline")
            .field("timeout", &self.timeout)
            .field("remaining", &self.remaining())
            .field("kind", &self.kind)
            .finish()
    }
}
