//! The time limits of a client.

use std::time::Duration;

/// The default for the total time of a call.
const TOTAL: Duration = Duration::from_secs(120);

/// The time limits of a client.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Timeouts {
    pub(crate) connect: Duration,
    pub(crate) attempt: Duration,
    /// Includes all attempts and the waits between them.
    pub(crate) total: Option<Duration>,
    /// How long a server may be silent.
    pub(crate) idle: Option<Duration>,
}

impl Timeouts {
    /// Returns the total time of a call, which may have its own time for an attempt. If a caller sets
    /// that but no total time, there is time for at least one attempt of that length.
    pub(crate) fn total(&self, attempt: Option<Duration>) -> Duration {
        self.total.unwrap_or_else(|| TOTAL.max(attempt.unwrap_or(self.attempt)))
    }
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            attempt: Duration::from_secs(30),
            total: None,
            idle: None,
        }
    }
}
