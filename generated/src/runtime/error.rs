//! What can go wrong with a call.

mod api;
mod argument;
mod body;
mod credential;
mod date;
mod decode;
mod failure;
mod paging;
mod raw;
mod retry;
mod token;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;

pub use api::ApiError;
pub use argument::InvalidArgument;
pub use body::{ApiBody, Erased, NoBody};
pub use credential::MissingCredential;
pub use decode::DecodeFailure;
#[allow(unused_imports, reason = "not every document has streams")]
pub(crate) use decode::EventHead;
pub use failure::{TooLarge, TransportFailure};
pub use paging::{PagingFailure, PagingProblem};
pub(crate) use retry::{TRANSIENT, is_transient, retry_after, write_retry_after};
pub use token::TokenFailure;

use super::transport::TimeoutKind;

/// Why a call has no result. `E` is what the document says of the operation's error bodies.
///
/// `?` turns the error of any operation into `Error` without a parameter, and into `Box<dyn
/// std::error::Error>`. `Display` shows no token, no query and no value of a body; `Debug` adds the
/// typed body, without its sensitive fields.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<E = Erased> {
    /// An argument that cannot be sent. Nothing was.
    InvalidArgument(Box<InvalidArgument>),
    /// The operation takes a credential that the client does not have. Nothing was sent.
    MissingCredential(Box<MissingCredential>),
    /// The source of a token has none. The call was not sent.
    Token(Box<TokenFailure>),
    /// No connection, or it was lost before the head of the response.
    Connect(Box<TransportFailure>),
    /// The connection could not be made secure.
    Tls(Box<TransportFailure>),
    /// Connecting or the response took too long.
    Timeout(Box<TransportFailure>),
    /// The response broke off.
    Interrupted(Box<TransportFailure>),
    /// The transport failed in another way.
    Transport(Box<TransportFailure>),
    /// The response is larger than the client takes.
    TooLarge(Box<TooLarge>),
    /// A success whose body is not what the document says.
    Decode(Box<DecodeFailure>),
    /// A page of a list came, and there is no way from it to the next one.
    Paging(Box<PagingFailure>),
    /// The server answered with an error, or with a status that the document does not know.
    Api(Box<ApiError<E>>),
}

/// An error of the core, which knows no error bodies.
pub(crate) type Failure = Error<NoBody>;

impl<E> Error<E> {
    /// Returns the status of the response, if there was one.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Api(error) => Some(error.status()),
            Self::Decode(failure) => Some(failure.status()),
            Self::Paging(failure) => Some(failure.status()),
            Self::TooLarge(failure) => Some(failure.status()),
            _ => None,
        }
    }

    /// Returns the id under which the server logs the request.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.request_id(),
            Self::Decode(failure) => failure.request_id(),
            Self::Paging(failure) => failure.request_id(),
            Self::TooLarge(failure) => failure.request_id(),
            _ => None,
        }
    }

    /// Returns whether the same call may succeed later. Whether it may be made twice is for the
    /// caller to know.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Connect(_) | Self::Timeout(_) | Self::Interrupted(_) => true,
            Self::Api(error) => is_transient(error.status()),
            Self::Token(failure) => failure.is_retryable(),
            _ => false,
        }
    }

    /// Returns how many requests were sent.
    pub fn attempts(&self) -> u32 {
        match self {
            Self::InvalidArgument(_) | Self::MissingCredential(_) | Self::Token(_) => 0,
            Self::Connect(failure)
            | Self::Tls(failure)
            | Self::Timeout(failure)
            | Self::Interrupted(failure)
            | Self::Transport(failure) => failure.attempts(),
            Self::TooLarge(failure) => failure.attempts(),
            Self::Decode(failure) => failure.attempts(),
            Self::Paging(failure) => failure.attempts(),
            Self::Api(error) => error.attempts(),
        }
    }

    /// Returns which time-out it was, if it was one.
    pub fn timeout_kind(&self) -> Option<TimeoutKind> {
        match self {
            Self::Timeout(failure) => failure.timeout_kind(),
            _ => None,
        }
    }

    /// Returns how long the server asks to wait (`Retry-After`), or the token endpoint where the call has
    /// no token.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Token(failure) => failure.retry_after(),
            _ => retry_after(self.api()?.headers()),
        }
    }

    /// Returns the server's error.
    pub fn api(&self) -> Option<&ApiError<E>> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// Returns the body of the server's error, if the document describes it and it is like that.
    pub fn body(&self) -> Option<&E> {
        self.api()?.body()
    }

    /// Returns the bytes of the body that the server sent, at most the first 64 KiB: that of an
    /// error, or of a success that is not as documented.
    pub fn raw_body(&self) -> Option<&Bytes> {
        match self {
            Self::Api(error) => Some(error.raw_body()),
            Self::Decode(failure) => Some(failure.raw_body()),
            _ => None,
        }
    }

    /// Returns the error with another body.
    fn map_body<F>(self, map: impl FnOnce(E) -> F) -> Error<F> {
        match self {
            Self::InvalidArgument(failure) => Error::InvalidArgument(failure),
            Self::MissingCredential(failure) => Error::MissingCredential(failure),
            Self::Token(failure) => Error::Token(failure),
            Self::Connect(failure) => Error::Connect(failure),
            Self::Tls(failure) => Error::Tls(failure),
            Self::Timeout(failure) => Error::Timeout(failure),
            Self::Interrupted(failure) => Error::Interrupted(failure),
            Self::Transport(failure) => Error::Transport(failure),
            Self::TooLarge(failure) => Error::TooLarge(failure),
            Self::Decode(failure) => Error::Decode(failure),
            Self::Paging(failure) => Error::Paging(failure),
            Self::Api(error) => Error::Api(Box::new(error.map_body(map))),
        }
    }
}

impl<E: ApiBody> Error<E> {
    /// Returns the error without the type of its body, as `?` does.
    pub fn erase(self) -> Error {
        self.map_body(Erased::new)
    }
}

impl Failure {
    /// Returns the error as one of any operation.
    pub(crate) fn widen<E>(self) -> Error<E> {
        self.map_body(|never| match never {})
    }
}

impl<E: ApiBody> From<Error<E>> for Error<Erased> {
    fn from(error: Error<E>) -> Self {
        error.erase()
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidArgument(failure) => failure.fmt(f),
            Self::MissingCredential(failure) => failure.fmt(f),
            Self::Token(failure) => failure.fmt(f),
            Self::Connect(failure)
            | Self::Tls(failure)
            | Self::Timeout(failure)
            | Self::Interrupted(failure)
            | Self::Transport(failure) => failure.fmt(f),
            Self::TooLarge(failure) => failure.fmt(f),
            Self::Decode(failure) => failure.fmt(f),
            Self::Paging(failure) => failure.fmt(f),
            Self::Api(error) => error.fmt(f),
        }
    }
}

impl<E: fmt::Debug> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Connect(failure)
            | Self::Tls(failure)
            | Self::Timeout(failure)
            | Self::Interrupted(failure)
            | Self::Transport(failure) => failure.cause(),
            Self::Token(failure) => failure.cause(),
            Self::Decode(failure) => failure.cause(),
            Self::Api(error) => error.cause(),
            _ => None,
        }
    }
}
