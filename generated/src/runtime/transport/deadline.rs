//! The deadline of an attempt.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::runtime::clock::Clock;

/// The time that one attempt may take, from the first byte sent to the last one received.
#[derive(Clone)]
pub struct Deadline {
    clock: Arc<dyn Clock>,
    window: Window,
}

/// The same without a clock.
#[derive(Clone, Copy)]
pub(crate) struct Window {
    pub(crate) timeout: Duration,
    pub(crate) end: Duration,
    pub(crate) kind: TimeoutKind,
    /// How long the server may be silent.
    pub(crate) idle: Option<Duration>,
}

impl Window {
    /// Starts now: the attempt may take this long, and must be over at `total`.
    pub(crate) fn open(clock: &dyn Clock, timeout: Duration, total: Duration) -> Self {
        let now = clock.now();
        let end = now.saturating_add(timeout);
        let kind = if end < total { TimeoutKind::Attempt } else { TimeoutKind::Total };
        Self {
            timeout: timeout.min(total.saturating_sub(now)),
            end: end.min(total),
            kind,
            idle: None,
        }
    }

    pub(crate) fn idle(mut self, idle: Option<Duration>) -> Self {
        self.idle = idle;
        self
    }
}

/// A kind of time limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// The limit for connecting.
    Connect,
    /// The limit for one attempt.
    Attempt,
    /// The limit for the call, including all attempts and the waits between them.
    Total,
    /// The limit for silence: nothing arrived for that long.
    Idle,
}

impl Deadline {
    pub(crate) fn new(clock: &Arc<dyn Clock>, window: Window) -> Self {
        Self {
            clock: Arc::clone(clock),
            window,
        }
    }

    /// Returns the time that the attempt was given.
    #[must_use]
    pub fn timeout(&self) -> Duration {
        self.window.timeout
    }

    /// Returns the time that is left.
    #[must_use]
    pub fn remaining(&self) -> Duration {
        self.window.end.saturating_sub(self.clock.now())
    }

    /// Returns whether the time is up.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.remaining().is_zero()
    }

    /// Returns which limit ends the attempt: its own, or that of the whole call.
    #[must_use]
    pub fn kind(&self) -> TimeoutKind {
        self.window.kind
    }

    pub(crate) fn end(&self) -> Duration {
        self.window.end
    }

    /// Returns how long the server may be silent.
    #[must_use]
    pub fn idle(&self) -> Option<Duration> {
        self.window.idle
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.clock
    }
}

impl fmt::Debug for Deadline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Deadline")
            .field("timeout", &self.timeout())
            .field("remaining", &self.remaining())
            .field("kind", &self.kind())
            .finish()
    }
}
