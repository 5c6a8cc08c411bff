//! What can go wrong with a call.

mod api;
mod argument;
mod body;
mod credential;
mod date;
mod debug;
mod decode;
mod failure;
mod paging;
mod raw;
mod reason;
mod retry;
mod token;

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;

pub use api::ApiError;
pub use argument::InvalidArgument;
pub use body::{ApiBody, Erased, NoBody};
pub use credential::MissingCredential;
pub(crate) use debug::Chain;
pub use decode::DecodeFailure;
#[allow(unused_imports, reason = "not every document has streams")]
pub(crate) use decode::EventHead;
pub(crate) use failure::Trail;
pub use failure::{TooLarge, TransportFailure};
pub use paging::{PagingFailure, PagingProblem};
pub(crate) use reason::shown;
pub(crate) use retry::{TRANSIENT, is_transient, retry_after, write_retry_after};
pub use token::TokenFailure;

use super::redirect::Redirect;
use super::response::Meta;
use super::transport::TimeoutKind;

/// Why a call has no result. `E` is the type of the error bodies that the document gives the operation.
///
/// `?` converts the error of any operation into `Error` without a parameter, and into `Box<dyn
/// std::error::Error>`. `Display` shows no token and no query; of a body it shows only what the server
/// says is wrong ([`code`](Self::code), [`reason`](Self::reason)), unless the document marks that as
/// sensitive. `Debug` shows that message and those of the causes; its long form (`{:#?}`) shows the
/// fields, among them the typed body without its sensitive fields.
#[derive(Clone)]
#[non_exhaustive]
pub enum Error<E = Erased> {
    /// An argument cannot be sent. Nothing was sent.
    InvalidArgument(Box<InvalidArgument>),
    /// The operation needs a credential that the client does not have. Nothing was sent.
    MissingCredential(Box<MissingCredential>),
    /// The source of a token failed. The call was not sent, unless by an earlier attempt
    /// ([`was_sent`](Self::was_sent)).
    Token(Box<TokenFailure>),
    /// No connection could be made. Nothing was sent, unless by an earlier attempt.
    Connect(Box<TransportFailure>),
    /// No secure connection could be made.
    Tls(Box<TransportFailure>),
    /// Connecting, or the response, took too long.
    Timeout(Box<TransportFailure>),
    /// The connection was lost before the response was complete. The call may have had its effect.
    Interrupted(Box<TransportFailure>),
    /// The transport failed in another way.
    Transport(Box<TransportFailure>),
    /// The response is larger than the client allows.
    TooLarge(Box<TooLarge>),
    /// The call succeeded, but the document does not describe what came: the body does not match, or the
    /// status is an undocumented 2xx without a body that could be read like that of another.
    Decode(Box<DecodeFailure>),
    /// A page of a list arrived, but the next page cannot be requested.
    Paging(Box<PagingFailure>),
    /// The server answered with an error, or with a status that the document does not describe and that
    /// is no success.
    Api(Box<ApiError<E>>),
}

/// An error of the part of the runtime that knows no types of error bodies.
pub(crate) type Failure = Error<NoBody>;

impl<E> Error<E> {
    /// Returns the status of the response, if there was one, even one that broke off.
    pub fn status(&self) -> Option<u16> {
        self.meta().map(|meta| meta.status)
    }

    /// Returns the headers of the response, if there was one, even one that broke off.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.meta().map(|meta| &meta.headers)
    }

    /// Returns the ID under which the server logs the request.
    pub fn request_id(&self) -> Option<&str> {
        self.meta().and_then(|meta| meta.request_id.as_deref())
    }

    /// Returns whether the same call may succeed later. Whether it may be made twice is up to the
    /// caller, who can check whether it [`was_sent`](Self::was_sent).
    pub fn is_retryable(&self) -> bool {
        // What an error answer says counts, whether or not all of it came.
        if let Some(status) = self.status().filter(|status| *status >= 400) {
            return is_transient(status);
        }
        match self {
            Self::Connect(_) | Self::Timeout(_) | Self::Interrupted(_) => true,
            Self::Token(failure) => failure.is_retryable(),
            _ => false,
        }
    }

    /// Returns whether no connection could be made: the server refused it, its name is unknown, it took
    /// too long, or it was not secure.
    pub fn is_connect(&self) -> bool {
        match self {
            Self::Connect(_) | Self::Tls(_) => true,
            _ => self.timeout_kind() == Some(TimeoutKind::Connect),
        }
    }

    /// Returns whether connecting or the response took too long.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Timeout(_))
    }

    /// Returns whether a request of the call may have reached the server, so that the call may have had
    /// its effect.
    ///
    /// `false` is certain: no connection was made, or no secure one, or not in time; or the server said
    /// that it did not process the request (HTTP/2). `true` is not certain.
    pub fn was_sent(&self) -> bool {
        match self {
            Self::InvalidArgument(_) | Self::MissingCredential(_) => false,
            Self::Token(failure) => failure.trail().sent,
            _ => self.transport().is_none_or(TransportFailure::was_sent),
        }
    }

    /// Returns how many requests were sent.
    pub fn attempts(&self) -> u32 {
        match self {
            Self::Token(failure) => failure.trail().attempts,
            _ => {
                let by_transport = self.transport().map(TransportFailure::attempts);
                let by_response = self.meta().map(|meta| meta.attempts);
                by_transport.or(by_response).unwrap_or(0)
            }
        }
    }

    /// Returns which time limit was exceeded, if one was.
    pub fn timeout_kind(&self) -> Option<TimeoutKind> {
        match self {
            Self::Timeout(failure) => failure.timeout_kind(),
            _ => None,
        }
    }

    /// Returns how long the server asks the client to wait (`Retry-After`), or how long the token
    /// endpoint does if the call has no token.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Token(failure) => failure.retry_after(),
            _ => retry_after(self.headers()?),
        }
    }

    /// Returns the server's error.
    pub fn api(&self) -> Option<&ApiError<E>> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// Returns the body of the server's error, if the document describes it and it matches.
    pub fn body(&self) -> Option<&E> {
        self.api()?.body()
    }

    /// Returns the target of a redirect that is not a result of the operation, either because the
    /// document has it beside a success or because it does not have it at all. The redirect was not
    /// followed.
    pub fn redirect(&self) -> Option<Redirect> {
        self.api()?.redirect()
    }

    /// Returns the code by which the server identifies the error, if its JSON body has one under a
    /// usual name: `error` (OAuth 2.0), `code`, `error.id`. It has at most 200 characters.
    pub fn code(&self) -> Option<Cow<'_, str>> {
        self.api()?.code()
    }

    /// Returns what the server says is wrong, if its JSON body says so under a usual name:
    /// `error_description` (OAuth 2.0), `title` and `detail` (RFC 9457), `message`, `reason`, or one of
    /// these in an object `error`. It is one line with at most 200 characters of each text, without
    /// anything that the document marks as sensitive, and with `[redacted]` for each credential, cookie or
    /// header of the caller's of at least 4 bytes that the server repeats.
    pub fn reason(&self) -> Option<Cow<'_, str>> {
        self.api()?.reason()
    }

    /// Returns the body that the server sent, at most the first 64 KiB: that of an error, or of a
    /// success that does not match the document. Nothing in it is redacted.
    pub fn raw_body(&self) -> Option<&Bytes> {
        match self {
            Self::Api(error) => Some(error.raw_body()),
            Self::Decode(failure) => Some(failure.raw_body()),
            _ => None,
        }
    }

    /// Returns the failure of the transport, if that is the cause.
    pub(crate) fn transport(&self) -> Option<&TransportFailure> {
        match self {
            Self::Connect(failure)
            | Self::Tls(failure)
            | Self::Timeout(failure)
            | Self::Interrupted(failure)
            | Self::Transport(failure) => Some(failure),
            _ => None,
        }
    }

    fn meta(&self) -> Option<&Meta> {
        match self {
            Self::Api(error) => Some(error.meta()),
            Self::Decode(failure) => Some(failure.meta()),
            Self::Paging(failure) => Some(failure.meta()),
            Self::TooLarge(failure) => Some(failure.meta()),
            _ => self.transport()?.meta(),
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
    /// Converts the error into that of any operation.
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
