//! Failures of the transport, and responses that are too large.

use std::fmt;

use super::retry::{retry_after, write_retry_after};
use super::{Error, Failure};
use crate::runtime::operation::Operation;
use crate::runtime::response::{Meta, Response};
use crate::runtime::transport::{TimeoutKind, TransportError, TransportErrorKind};

/// A call without a complete response.
#[derive(Debug)]
pub struct TransportFailure {
    operation: &'static str,
    error: TransportError,
    timeout: Option<TimeoutKind>,
    attempts: u32,
}

impl TransportFailure {
    pub(crate) fn failure(
        operation: &'static Operation,
        error: TransportError,
        timeout: TimeoutKind,
        attempts: u32,
    ) -> Failure {
        let kind = error.kind();
        let timeout = match kind {
            TransportErrorKind::ConnectTimeout => Some(TimeoutKind::Connect),
            TransportErrorKind::Timeout => Some(timeout),
            _ => None,
        };
        let failure = Box::new(Self {
            operation: operation.id,
            error,
            timeout,
            attempts,
        });
        match kind {
            TransportErrorKind::Connect => Error::Connect(failure),
            TransportErrorKind::Tls => Error::Tls(failure),
            TransportErrorKind::ConnectTimeout | TransportErrorKind::Timeout => {
                Error::Timeout(failure)
            }
            TransportErrorKind::Interrupted => Error::Interrupted(failure),
            TransportErrorKind::Other => Error::Transport(failure),
        }
    }

    /// Returns what the transport reported.
    #[must_use]
    pub fn transport_error(&self) -> &TransportError {
        &self.error
    }

    /// Returns which time-out it was, if it was one.
    #[must_use]
    pub fn timeout_kind(&self) -> Option<TimeoutKind> {
        self.timeout
    }

    /// Returns how many requests were sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    pub(super) fn cause(&self) -> Option<&(dyn std::error::Error + 'static)> {
        std::error::Error::source(&self.error)
    }
}

impl fmt::Display for TransportFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.operation, self.error)?;
        match self.timeout {
            Some(TimeoutKind::Attempt) => f.write_str(" (time-out of one attempt)")?,
            Some(TimeoutKind::Total) => f.write_str(" (time-out of the whole call)")?,
            Some(TimeoutKind::Connect) | None => {}
        }
        match self.attempts {
            0 | 1 => Ok(()),
            attempts => write!(f, ", {attempts} attempts"),
        }
    }
}

/// A response that is larger than the client takes.
#[derive(Debug, Clone)]
pub struct TooLarge {
    operation: &'static str,
    meta: Meta,
    limit: usize,
}

impl TooLarge {
    pub(crate) fn failure(response: &Response, limit: usize) -> Failure {
        let operation = response.operation().id;
        Error::TooLarge(Box::new(Self {
            operation,
            meta: response.meta(),
            limit,
        }))
    }

    /// Returns the limit in bytes.
    #[must_use]
    pub fn limit(&self) -> usize {
        self.limit
    }

    pub(super) fn status(&self) -> u16 {
        self.meta.status
    }

    pub(super) fn attempts(&self) -> u32 {
        self.meta.attempts
    }

    pub(super) fn request_id(&self) -> Option<&str> {
        self.meta.request_id.as_deref()
    }
}

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, limit, .. } = self;
        write!(f, "{operation}: the response has more than {limit} bytes")?;
        write_origin(f, &self.meta)
    }
}

/// Writes status and request id behind a message.
pub(super) fn write_origin(f: &mut fmt::Formatter<'_>, meta: &Meta) -> fmt::Result {
    write!(f, " (status {}", meta.status)?;
    if let Some(request_id) = &meta.request_id {
        write!(f, ", request id {request_id}")?;
    }
    if meta.attempts > 1 {
        write!(f, ", {} attempts", meta.attempts)?;
    }
    if meta.status >= 400 {
        write_retry_after(f, retry_after(&meta.headers))?;
    }
    f.write_str(")")
}
