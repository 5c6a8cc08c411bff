//! When an attempt has to be over.

use std::time::Duration;
#[cfg(not(target_arch = "wasm32"))]
use std::time::Instant;

/// The time that one attempt may take, from the first byte sent to the last one received.
#[derive(Debug, Clone, Copy)]
pub struct Deadline {
    timeout: Duration,
    /// There is no clock to ask on wasm32; the transport keeps the time-out alone.
    #[cfg(not(target_arch = "wasm32"))]
    end: Option<Instant>,
}

impl Deadline {
    /// Starts the clock.
    pub(crate) fn after(timeout: Duration) -> Self {
        Self {
            timeout,
            #[cfg(not(target_arch = "wasm32"))]
            end: Instant::now().checked_add(timeout),
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
        #[cfg(not(target_arch = "wasm32"))]
        if let Some(end) = self.end {
            return end.saturating_duration_since(Instant::now());
        }
        self.timeout
    }

    /// Returns whether the time is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.remaining().is_zero()
    }
}
