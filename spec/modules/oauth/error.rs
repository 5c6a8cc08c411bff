//! Why there are no tokens.

use std::error::Error as StdError;
use std::fmt;

use crate::Error;
use crate::models::ErrorOAuth2;

/// Why somebody is not signed in, or there is no token. It holds no token, code or secret.
#[derive(Debug)]
#[non_exhaustive]
pub enum OAuthError {
    /// The system has no random numbers.
    Random,
    /// What was kept of the sign-in cannot be read.
    SignIn,
    /// A parameter was added that the sign-in sets by itself.
    Parameter,
    /// The browser has brought an answer to something else than this sign-in.
    State,
    /// Another server than the one that was asked has answered (RFC 9207).
    Issuer,
    /// The server or the user says no, for this reason (RFC 6749, section 4.1.2.1): for example `access_denied`. One that
    /// is not written as a code is `unknown`.
    Denied(String),
    /// The answer has no code.
    Code,
    /// The ID token is of another sign-in.
    Nonce,
    /// The user of a device was too slow.
    Expired,
    /// The server has answered with something that is no token; the text says what.
    Answer(&'static str),
    /// The call failed, or the server says no.
    Call(Box<Error<ErrorOAuth2>>),
}

impl OAuthError {
    /// Returns the code of the server's error (RFC 6749, sections 4.1.2.1 and 5.2), for example `invalid_grant`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Denied(code) => Some(code),
            Self::Call(error) => error.body()?.error.as_deref(),
            _ => None,
        }
    }

    /// Returns whether the server was not reached, or is not well, and may be later.
    pub(super) fn passes(&self) -> bool {
        matches!(self, Self::Call(error) if error.is_connect() || error.is_timeout() || error.is_retryable())
    }
}

impl From<Error<ErrorOAuth2>> for OAuthError {
    fn from(error: Error<ErrorOAuth2>) -> Self {
        Self::Call(Box::new(error))
    }
}

impl fmt::Display for OAuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Random => "the system has no random numbers",
            Self::SignIn => "what was kept of the sign-in cannot be read",
            Self::Parameter => "the sign-in sets this parameter by itself",
            Self::State => "the answer is not to this sign-in",
            Self::Issuer => "another server has answered",
            Self::Denied(code) => return write!(f, "the sign-in was denied: `{code}`"),
            Self::Code => "the answer has no code",
            Self::Nonce => "the ID token is of another sign-in",
            Self::Expired => "the sign-in has taken too long",
            Self::Answer(how) => return write!(f, "the server gives no token: {how}"),
            Self::Call(_) => "the server gives no token",
        })
    }
}

impl StdError for OAuthError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Call(error) => Some(&**error),
            _ => None,
        }
    }
}
