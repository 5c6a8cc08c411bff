//! What one call does differently from the client's settings.

use std::fmt;
use std::time::Duration;

use crate::runtime::secret::Secret;

/// Settings of one call.
#[derive(Clone, Default)]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) headers: Vec<(String, Secret)>,
}

impl CallOptions {
    /// Sets how long one attempt may take, the body included.
    pub fn timeout(&mut self, timeout: Duration) -> &mut Self {
        self.timeout = Some(timeout);
        self
    }

    /// Adds a header; it replaces one of that name that the call has by itself.
    pub fn header(
        &mut self,
        name: impl Into<String>,
        value: impl Into<Secret>,
    ) -> &mut Self {
        self.headers.push((name.into(), value.into()));
        self
    }
}

impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("headers", &names)
            .finish()
    }
}
