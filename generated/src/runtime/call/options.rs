//! What one call does differently from the client's settings.

use std::fmt;
use std::time::Duration;

use crate::runtime::credentials::Credentials;
use crate::runtime::retry::RetryPolicy;
use crate::runtime::secret::Secret;

/// Settings of one call.
#[derive(Clone)]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) total_timeout: Option<Duration>,
    pub(crate) idle_timeout: Option<Duration>,
    pub(crate) retries: Option<RetryPolicy>,
    pub(crate) idempotent: bool,
    pub(crate) headers: Vec<OwnHeader>,
    /// They take precedence over those of the client.
    pub(crate) credentials: Option<Box<Credentials>>,
}

/// A header that the caller adds.
#[derive(Clone)]
pub(crate) struct OwnHeader {
    pub(crate) name: String,
    pub(crate) value: Secret,
    /// Whether it is added after headers of the same name instead of replacing them.
    pub(crate) appended: bool,
}

impl CallOptions {
    pub(super) const fn new() -> Self {
        Self {
            timeout: None,
            total_timeout: None,
            idle_timeout: None,
            retries: None,
            idempotent: false,
            headers: Vec::new(),
            credentials: None,
        }
    }

    /// Sets how long one attempt may take, including the body.
    pub fn timeout(&mut self, timeout: Duration) -> &mut Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets how long the call may take, including all attempts and the waits between them.
    pub fn total_timeout(&mut self, timeout: Duration) -> &mut Self {
        self.total_timeout = Some(timeout);
        self
    }

    /// Sets how long the server may be silent, before the head of the response and between two pieces
    /// of its body.
    pub fn idle_timeout(&mut self, timeout: Duration) -> &mut Self {
        self.idle_timeout = Some(timeout);
        self
    }

    /// Removes the time limits of the call. The time limit for connecting is a setting of the client.
    pub fn no_timeouts(&mut self) -> &mut Self {
        self.timeout(Duration::MAX)
            .total_timeout(Duration::MAX)
            .idle_timeout(Duration::MAX)
    }

    /// Sets how often the call is tried and how long it waits between attempts.
    pub fn retries(&mut self, policy: RetryPolicy) -> &mut Self {
        self.retries = Some(policy);
        self
    }

    /// Declares that the call may be made twice, whatever its method.
    pub fn idempotent(&mut self) -> &mut Self {
        self.idempotent = true;
        self
    }

    /// Adds a header. It replaces a header of the same name that the call sets by itself.
    pub fn header(
        &mut self,
        name: impl Into<String>,
        value: impl Into<Secret>,
    ) -> &mut Self {
        self.push(name.into(), value.into(), false)
    }

    /// Adds a header after others of the same name, so that both are sent.
    pub fn append_header(
        &mut self,
        name: impl Into<String>,
        value: impl Into<Secret>,
    ) -> &mut Self {
        self.push(name.into(), value.into(), true)
    }

    fn push(&mut self, name: String, value: Secret, appended: bool) -> &mut Self {
        self.headers.push(OwnHeader { name, value, appended });
        self
    }
}

impl CallOptions {
    /// Returns the credentials of this call, to add one.
    pub(super) fn credentials(&mut self) -> &mut Credentials {
        self.credentials.get_or_insert_default()
    }
}

impl Default for CallOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut names = Vec::new();
        for header in &self.headers {
            names.push(header.name.as_str());
        }
        f.debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("total_timeout", &self.total_timeout)
            .field("idle_timeout", &self.idle_timeout)
            .field("retries", &self.retries)
            .field("idempotent", &self.idempotent)
            .field("headers", &names)
            .field("credentials", &self.credentials)
            .finish()
    }
}
