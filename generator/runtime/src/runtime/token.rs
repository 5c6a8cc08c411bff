//! Tokens that are fetched when they are needed.
//!
//! The rest of the support code knows of all this only a trait, [`Tokens`]. Who makes a source brings the
//! code behind it along, in a [`Keeper`], and all of it is `#[inline]`: not for speed, but to be compiled
//! with the programs that have sources, and not with all.

mod cache;
mod client_credentials;
pub(crate) mod flight;
mod keeper;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

pub(crate) use cache::Source;
pub use client_credentials::ClientCredentials;
pub use keeper::Keeper;
pub(crate) use keeper::Tokens;

use super::error::write_retry_after;
use super::secret::Secret;
use super::transport::{BoxFuture, MaybeSend};

/// A source of tokens: a vault, a file, another service.
///
/// A client asks it when it needs a token and has no valid one. The client keeps the token for its
/// lifetime. It asks only once, however many calls of a runtime wait for it. It asks early, a tenth of
/// the lifetime and at most a minute before the token expires, while other calls continue to use the
/// old token. It asks again, once for each call, when the server answers 401.
///
/// The future belongs to the runtime in which it is first polled: it is polled in no other, and may use
/// timers and sockets of that runtime. If all calls that wait for it are cancelled, it pauses until
/// another call in that runtime needs it, or is dropped when a call in another runtime does.
///
/// An asynchronous closure is a source:
///
/// ```
#[cfg_attr(doctest, doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::runtime::*;"))]
/// # use std::time::Duration;
/// let credential = Credential::source(|| async {
///     let text = std::fs::read_to_string("/run/secrets/token").map_err(TokenError::new)?;
///     Ok(Token::new(text.trim()).expires_in(Duration::from_secs(600)))
/// });
/// ```
pub trait TokenSource: Send + Sync + 'static {
    /// Fetches a new token.
    fn token(&self) -> BoxFuture<'_, Result<Token, TokenError>>;

    /// Returns who keeps its tokens. It is there to be compiled with the sources of a program.
    #[doc(hidden)]
    #[inline]
    fn keeper(&self) -> Keeper {
        Keeper::new()
    }
}

impl<S, F> TokenSource for S
where
    S: Fn() -> F + Send + Sync + 'static,
    F: Future<Output = Result<Token, TokenError>> + MaybeSend + 'static,
{
    fn token(&self) -> BoxFuture<'_, Result<Token, TokenError>> {
        Box::pin(self())
    }
}

/// A token and its lifetime. `Debug` does not show the token.
#[derive(Debug, Clone)]
pub struct Token {
    value: Secret,
    lifetime: Option<Duration>,
}

impl Token {
    /// Returns a token that is valid until the server refuses it.
    #[must_use]
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            value: token.into(),
            lifetime: None,
        }
    }

    /// Returns the token itself, for another client. `Debug` of the returned value does not show it,
    /// either.
    #[must_use]
    pub fn value(&self) -> &Secret {
        &self.value
    }

    /// Sets how long the token is valid, counted from the moment at which it was requested.
    #[must_use]
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        self.lifetime = Some(lifetime);
        self
    }
}

/// Why no token could be fetched.
#[derive(Debug, Clone)]
pub struct TokenError {
    reason: &'static str,
    /// The error of the token endpoint, if it is one that RFC 6749 defines.
    detail: Option<Refusal>,
    retryable: bool,
    /// How long the source asks the client to wait.
    wait: Option<Duration>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// An answer of the token endpoint that contains no token.
#[derive(Debug, Clone, Copy)]
struct Refusal {
    status: u16,
    code: Option<&'static str>,
}

impl TokenError {
    /// Returns an error with its cause. The cause is shown as part of the error of the call, so it must
    /// not contain a secret.
    pub fn new(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self {
            source: Some(Arc::from(source.into())),
            ..Self::because("the token source failed")
        }
    }

    /// Says that the source may succeed later, so that the call is retried.
    #[must_use]
    pub fn retryable(mut self) -> Self {
        self.retryable = true;
        self
    }

    /// Says that the source may succeed after this time. The call waits that long before it is retried.
    #[must_use]
    pub fn retryable_after(mut self, wait: Duration) -> Self {
        self.wait = Some(wait);
        self.retryable()
    }

    /// Returns the status of the token endpoint's answer, if there was one and it was an error.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.detail.map(|refusal| refusal.status)
    }

    /// Returns why the token endpoint refused, if the reason is one that RFC 6749, section 5.2,
    /// defines, for example `invalid_client`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.detail.and_then(|refusal| refusal.code)
    }

    /// Returns how long the source asks the client to wait; for a token endpoint, this is its
    /// `Retry-After`.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.wait
    }

    /// Returns whether the source may succeed later.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.retryable
    }

    fn because(reason: &'static str) -> Self {
        Self {
            reason,
            detail: None,
            retryable: false,
            wait: None,
            source: None,
        }
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.reason)?;
        match self.detail {
            Some(Refusal { status, code: Some(code) }) => {
                write!(f, " (status {status}, `{code}`)")?;
            }
            Some(Refusal { status, code: None }) => write!(f, " (status {status})")?,
            None => {}
        }
        write_retry_after(f, self.wait)
    }
}

impl StdError for TokenError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
