//! Failures of the transport, and responses that are too large.

use std::fmt;

use super::reason::shown;
use super::retry::{retry_after, write_retry_after};
use super::{Error, Failure};
use crate::runtime::operation::Operation;
use crate::runtime::response::{Meta, Response};
use crate::runtime::transport::{TimeoutKind, TransportError, TransportErrorKind};

/// The requests of a call so far.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Trail {
    /// How many requests were sent.
    pub(crate) attempts: u32,
    /// Whether any of them may have reached the server.
    pub(crate) sent: bool,
}

impl From<u32> for Trail {
    fn from(attempts: u32) -> Self {
        Self {
            attempts,
            sent: attempts > 0,
        }
    }
}

/// A call without a complete response.
#[derive(Debug, Clone)]
pub struct TransportFailure {
    operation: &'static str,
    error: TransportError,
    timeout: Option<TimeoutKind>,
    trail: Trail,
    /// The part of the response that came before it broke off.
    meta: Option<Meta>,
}

impl TransportFailure {
    /// Returns the error of a call that did not get the head of a response.
    pub(crate) fn failure(
        operation: &'static Operation,
        error: TransportError,
        timeout: TimeoutKind,
        trail: impl Into<Trail>,
    ) -> Failure {
        Self::wrap(operation, error, timeout, trail.into(), None)
    }

    /// Returns the error of a call whose response broke off after its head.
    pub(crate) fn within(
        response: &Response,
        error: TransportError,
        timeout: TimeoutKind,
    ) -> Failure {
        let trail = Trail {
            attempts: response.attempts(),
            sent: true,
        };
        let meta = Some(response.meta());
        Self::wrap(response.operation(), error, timeout, trail, meta)
    }

    fn wrap(
        operation: &'static Operation,
        error: TransportError,
        timeout: TimeoutKind,
        trail: Trail,
        meta: Option<Meta>,
    ) -> Failure {
        let (kind, connected) = (error.kind(), meta.is_some());
        let timeout = match kind {
            TransportErrorKind::ConnectTimeout => Some(TimeoutKind::Connect),
            TransportErrorKind::Timeout => Some(timeout),
            TransportErrorKind::IdleTimeout => Some(TimeoutKind::Idle),
            _ => None,
        };
        let failure = Box::new(Self {
            operation: operation.id,
            error,
            timeout,
            trail,
            meta,
        });
        match kind {
            TransportErrorKind::Connect if !connected => Error::Connect(failure),
            TransportErrorKind::Tls => Error::Tls(failure),
            TransportErrorKind::ConnectTimeout
            | TransportErrorKind::Timeout
            | TransportErrorKind::IdleTimeout => Error::Timeout(failure),
            TransportErrorKind::Connect
            | TransportErrorKind::Lost
            | TransportErrorKind::Interrupted => Error::Interrupted(failure),
            TransportErrorKind::Other => Error::Transport(failure),
        }
    }

    /// Returns what the transport reported.
    #[must_use]
    pub fn transport_error(&self) -> &TransportError {
        &self.error
    }

    /// Returns which time limit was exceeded, if one was.
    #[must_use]
    pub fn timeout_kind(&self) -> Option<TimeoutKind> {
        self.timeout
    }

    /// Returns how many requests were sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.trail.attempts
    }

    pub(super) fn was_sent(&self) -> bool {
        self.trail.sent
    }

    pub(super) fn meta(&self) -> Option<&Meta> {
        self.meta.as_ref()
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
            Some(TimeoutKind::Connect | TimeoutKind::Idle) | None => {}
        }
        match (&self.meta, self.trail.attempts) {
            (Some(meta), _) => write_origin(f, meta),
            (None, 0 | 1) => Ok(()),
            (None, attempts) => write!(f, ", {attempts} attempts"),
        }
    }
}

/// A response that is larger than the client allows.
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

    pub(super) fn meta(&self) -> &Meta {
        &self.meta
    }
}

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, limit, .. } = self;
        write!(f, "{operation}: the response has more than {limit} bytes")?;
        write_origin(f, &self.meta)
    }
}

/// Writes the status and the request ID after a message.
pub(super) fn write_origin(f: &mut fmt::Formatter<'_>, meta: &Meta) -> fmt::Result {
    write!(f, " (status {}", meta.status)?;
    if let Some(request_id) = &meta.request_id {
        write!(f, ", request id {}", shown(request_id.into()))?;
    }
    if meta.attempts > 1 {
        write!(f, ", {} attempts", meta.attempts)?;
    }
    if meta.status >= 400 {
        write_retry_after(f, retry_after(&meta.headers))?;
    }
    f.write_str(")")
}
