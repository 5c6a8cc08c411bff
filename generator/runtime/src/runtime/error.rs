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

/// Why a call has no result. `E` is what the document says of the operation's error bodies.
///
/// `?` turns the error of any operation into `Error` without a parameter, and into `Box<dyn
/// std::error::Error>`. `Display` shows no token and no query, and of a body only what the server says
/// is wrong ([`code`](Self::code), [`reason`](Self::reason)), and that not if the document marks it
/// sensitive. `Debug` is that message with those of its causes; its long form (`{:#?}`) has the parts,
/// among them the typed body, without its sensitive fields.
#[derive(Clone)]
#[non_exhaustive]
pub enum Error<E = Erased> {
    /// An argument that cannot be sent. Nothing was.
    InvalidArgument(Box<InvalidArgument>),
    /// The operation takes a credential that the client does not have. Nothing was sent.
    MissingCredential(Box<MissingCredential>),
    /// The source of a token has none. The call was not sent, unless an attempt before this one was
    /// ([`was_sent`](Self::was_sent)).
    Token(Box<TokenFailure>),
    /// No connection came about. Nothing was sent, unless by an attempt before this one.
    Connect(Box<TransportFailure>),
    /// The connection could not be made secure.
    Tls(Box<TransportFailure>),
    /// Connecting or the response took too long.
    Timeout(Box<TransportFailure>),
    /// The connection was lost before the response, or the response broke off. The call may have done
    /// what it is to do.
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
    /// Returns the status of the response, if there was one, and be it one that broke off.
    pub fn status(&self) -> Option<u16> {
        self.meta().map(|meta| meta.status)
    }

    /// Returns the headers of the response, if there was one, and be it one that broke off.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.meta().map(|meta| &meta.headers)
    }

    /// Returns the id under which the server logs the request.
    pub fn request_id(&self) -> Option<&str> {
        self.meta().and_then(|meta| meta.request_id.as_deref())
    }

    /// Returns whether the same call may succeed later. Whether it may be made twice is for the
    /// caller to know, who may ask whether it [`was_sent`](Self::was_sent).
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

    /// Returns whether there was no connection: nobody listened, the name is unknown, it took too long, or
    /// it was not secure.
    pub fn is_connect(&self) -> bool {
        match self {
            Self::Connect(_) | Self::Tls(_) => true,
            _ => self.timeout_kind() == Some(TimeoutKind::Connect),
        }
    }

    /// Returns whether it took too long to connect or to get the response.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Timeout(_))
    }

    /// Returns whether any request of the call can have reached the server, so that the call may have
    /// done what it is to do.
    ///
    /// `false` is certain: there was no connection, or not in time, or none that is secure; or the
    /// server said that it did not look at the request (HTTP/2). `true` is not.
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

    /// Returns the body of the server's error, if the document describes it and it is like that.
    pub fn body(&self) -> Option<&E> {
        self.api()?.body()
    }

    /// Returns where the server sends the browser, if it answered with a redirect that is no result of the
    /// operation: one beside a documented success, or one that the document does not know. It was not followed.
    pub fn redirect(&self) -> Option<Redirect> {
        self.api()?.redirect()
    }

    /// Returns the word by which the server tells its errors apart, if its JSON body has one under a name
    /// that is usual for that: `error` (OAuth 2.0), `code`, `error.id`. At most 200 characters.
    pub fn code(&self) -> Option<Cow<'_, str>> {
        self.api()?.code()
    }

    /// Returns what the server says is wrong, if its JSON body does under a name that is usual for that:
    /// `error_description` (OAuth 2.0), `title` and `detail` (RFC 9457), `message`, `reason`, and these
    /// in an object `error`. On one line, at most 200 characters of each text, and nothing that the
    /// document marks sensitive.
    pub fn reason(&self) -> Option<Cow<'_, str>> {
        self.api()?.reason()
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

    /// Returns what the transport has to do with it.
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
