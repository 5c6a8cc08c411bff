//! Failures of the transport, and responses that are not usable.

use std::fmt;

use super::{Error, Failure};
use crate::runtime::json::DecodeError;
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

/// A success whose body is not what the document says.
#[derive(Debug, Clone)]
pub struct DecodeFailure {
    operation: &'static str,
    meta: Meta,
    problem: Problem,
}

#[derive(Debug, Clone)]
enum Problem {
    Json(DecodeError),
    NoLocation,
    NotText { offset: usize },
    NotAStream,
}

impl DecodeFailure {
    pub(crate) fn failure(response: &Response, error: DecodeError) -> Failure {
        Self::wrap(response, Problem::Json(error))
    }

    pub(crate) fn without_location(response: &Response) -> Failure {
        Self::wrap(response, Problem::NoLocation)
    }

    pub(crate) fn not_text(response: &Response, offset: usize) -> Failure {
        Self::wrap(response, Problem::NotText { offset })
    }

    pub(crate) fn not_a_stream(response: &Response) -> Failure {
        Self::wrap(response, Problem::NotAStream)
    }

    /// Returns what is wrong with the JSON, and where.
    #[must_use]
    pub fn decode_error(&self) -> Option<&DecodeError> {
        match &self.problem {
            Problem::Json(error) => Some(error),
            Problem::NoLocation | Problem::NotText { .. } | Problem::NotAStream => None,
        }
    }

    pub(super) fn cause(&self) -> Option<&(dyn std::error::Error + 'static)> {
        // Shown as part of this error already.
        None
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

    fn wrap(response: &Response, problem: Problem) -> Failure {
        let operation = response.operation().id;
        Error::Decode(Box::new(Self {
            operation,
            meta: response.meta(),
            problem,
        }))
    }
}

impl fmt::Display for DecodeFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: the response is not as documented: ", self.operation)?;
        match &self.problem {
            Problem::Json(error) => write!(f, "{error}")?,
            Problem::NoLocation => f.write_str("a redirect without a `Location`")?,
            Problem::NotText { offset } => {
                write!(f, "the text is not UTF-8 (offset {offset})")?;
            }
            Problem::NotAStream => f.write_str("no stream, though one was asked for")?,
        }
        write_origin(f, &self.meta)?;
        match media_type(&self.meta) {
            Some(media_type) => write!(f, ", content type `{media_type}`"),
            None => Ok(()),
        }
    }
}

/// Returns the content type without its parameters, if it is of sane length.
fn media_type(meta: &Meta) -> Option<&str> {
    let text = meta.headers.get(http::header::CONTENT_TYPE)?.to_str().ok()?;
    let media_type = text.split(';').next().unwrap_or(text).trim();
    (media_type.len() <= 80).then_some(media_type)
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
    f.write_str(")")
}
