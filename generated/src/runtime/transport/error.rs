//! Why there is no response.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use crate::runtime::error::Chain;

/// The kinds of failures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection could be made, so nothing was sent.
    Connect,
    /// No secure connection could be made: the certificate is invalid, or the other end does not use
    /// TLS.
    Tls,
    /// No connection was made within the time limit.
    ConnectTimeout,
    /// No complete response arrived within the time limit of the attempt.
    Timeout,
    /// Nothing arrived for longer than a server may be silent.
    IdleTimeout,
    /// The connection was lost after the request, or a part of it, was sent and before the head of the
    /// response arrived.
    Lost,
    /// The response broke off.
    Interrupted,
    /// Anything else.
    Other,
}

/// Why a transport has no response.
///
/// Its source is the error of the HTTP library. A transport must keep URLs with queries out of it.
///
/// It also tells whether the request may have reached the server, which decides whether a call that
/// must not be made twice is retried. An error while connecting says by its kind that it did not; for
/// other errors, a transport that knows so calls [`unsent`](Self::unsent).
#[derive(Clone)]
pub struct TransportError {
    kind: TransportErrorKind,
    sent: bool,
    source: Option<Arc<dyn Error + Send + Sync>>,
}

impl TransportError {
    /// Returns an error of this kind, with its cause.
    pub fn new(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn Error + Send + Sync>>,
    ) -> Self {
        Self {
            source: Some(Arc::from(source.into())),
            ..Self::from(kind)
        }
    }

    /// Says that nothing of the request can have reached the server, or that the server says it did not
    /// process it.
    #[must_use]
    pub fn unsent(self) -> Self {
        self.sent(false)
    }

    pub(crate) fn sent(mut self, sent: bool) -> Self {
        self.sent = sent;
        self
    }

    /// Returns the kind of the failure.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Returns whether the request, or a part of it, may have reached the server.
    #[must_use]
    pub fn was_sent(&self) -> bool {
        self.sent
    }
}

impl From<TransportErrorKind> for TransportError {
    fn from(kind: TransportErrorKind) -> Self {
        use TransportErrorKind::{Connect, ConnectTimeout, Tls};
        let sent = !matches!(kind, Connect | ConnectTimeout | Tls);
        Self { kind, sent, source: None }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "the connection failed",
            TransportErrorKind::Tls => "no secure connection could be made",
            TransportErrorKind::ConnectTimeout => "connecting took too long",
            TransportErrorKind::Timeout => "the response took too long",
            TransportErrorKind::IdleTimeout => "nothing came for too long",
            TransportErrorKind::Lost if self.sent => {
                "the connection was lost before the response"
            }
            TransportErrorKind::Lost => "the server did not take the request",
            TransportErrorKind::Interrupted => "the response broke off",
            TransportErrorKind::Other => "the request failed",
        })
    }
}

/// Shows the causes by their messages, because the fields of the HTTP library's errors do not help
/// readers.
impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("kind", &self.kind)
            .field("sent", &self.sent)
            .field("cause", &self.source().map(Chain))
            .finish()
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
