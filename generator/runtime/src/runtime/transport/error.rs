//! Why there is no response.

use std::error::Error;
use std::fmt;

/// What kind of failure it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection, or it was lost before the head of the response.
    Connect,
    /// The connection could not be made secure: a certificate, or no TLS at the other end.
    Tls,
    /// No connection within the time for it.
    ConnectTimeout,
    /// No complete response within the time of the attempt.
    Timeout,
    /// The response broke off.
    Interrupted,
    /// Anything else.
    Other,
}

/// Why a transport has no response.
///
/// Its source is what the HTTP library says. A transport keeps URLs with queries out of it.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl TransportError {
    /// Returns an error of this kind, with its cause.
    pub fn new(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn Error + Send + Sync>>,
    ) -> Self {
        Self {
            kind,
            source: Some(source.into()),
        }
    }

    /// Returns what kind of failure it was.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl From<TransportErrorKind> for TransportError {
    fn from(kind: TransportErrorKind) -> Self {
        Self { kind, source: None }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "the connection failed",
            TransportErrorKind::Tls => "no secure connection could be made",
            TransportErrorKind::ConnectTimeout => "connecting took too long",
            TransportErrorKind::Timeout => "the response took too long",
            TransportErrorKind::Interrupted => "the response broke off",
            TransportErrorKind::Other => "the request failed",
        })
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
