//! How long a client waits.

use std::time::Duration;

/// The total time of a call, unless the caller says otherwise.
const TOTAL: Duration = Duration::from_secs(120);

/// The time-outs of a client.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Timeouts {
    pub(crate) connect: Duration,
    pub(crate) attempt: Duration,
    /// With all attempts and the waits between them.
    pub(crate) total: Option<Duration>,
    /// How long a server may be silent.
    pub(crate) idle: Option<Duration>,
}

impl Timeouts {
    /// Returns the total time of a call, which may have a time of its own for an attempt. Who sets
    /// that and no total gets at least one attempt of that length.
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
