//! Why a token is not accepted.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use crate::Error;

/// Why a token is not accepted. It never holds the token, nor what is in it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum VerifyError {
    /// The request has no bearer token.
    Missing,
    /// The token is larger than the verifier reads.
    TooLarge,
    /// The token is not written as a token is; the text says in which way.
    Malformed(&'static str),
    /// The token is opaque, and the verifier takes JWTs only.
    Opaque,
    /// The token is signed by an algorithm that the verifier does not accept, or not at all.
    Algorithm,
    /// The `typ` of its header is not that of such tokens.
    Type,
    /// The server has no key of that name.
    UnknownKey,
    /// The server has the key, which is not for this algorithm or not for signatures.
    KeyMismatch,
    /// The signature is not that of the key.
    Signature,
    /// Another server has issued the token.
    Issuer,
    /// The token is meant for somebody else.
    Audience,
    /// The token is too old.
    Expired,
    /// The token is not valid yet.
    NotYetValid,
    /// A claim that such tokens have is missing, of another type, or there twice.
    Claim(&'static str),
    /// The server says that the token is not active: it was revoked, has expired, or was never issued. Or it is a refresh
    /// token.
    Inactive,
    /// The token lacks a scope that the verifier asks for.
    Scope,
    /// The keys of the server could not be had.
    Keys(KeysError),
    /// The server could not be asked about an opaque token.
    Introspection(Arc<Error>),
}

/// Why the keys of a server could not be had.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum KeysError {
    /// The call failed.
    Call(Arc<Error>),
    /// The server answered with something else than keys; the text says in which way.
    Answer(&'static str),
}

impl VerifyError {
    /// Returns whether nothing is known about the token, as the server could not be asked. The same token may be
    /// accepted later.
    #[must_use]
    pub fn is_unavailable(&self) -> bool {
        matches!(self, Self::Keys(_) | Self::Introspection(_))
    }

    /// Returns the status that RFC 6750, section 3.1, has for it: 401, and 403 where a scope is missing;
    /// and 503 where the server could not be asked.
    #[must_use]
    pub fn status(&self) -> http::StatusCode {
        match self {
            error if error.is_unavailable() => http::StatusCode::SERVICE_UNAVAILABLE,
            Self::Scope => http::StatusCode::FORBIDDEN,
            _ => http::StatusCode::UNAUTHORIZED,
        }
    }

    /// Returns the value of `WWW-Authenticate` (RFC 6750, section 3). `None` where the server could not be asked, which
    /// is no fault of the caller's.
    #[must_use]
    pub fn challenge(&self) -> Option<&'static str> {
        match self {
            error if error.is_unavailable() => None,
            Self::Missing => Some("Bearer"),
            Self::Scope => Some(r#"Bearer error="insufficient_scope""#),
            Self::Expired => Some(
                r#"Bearer error="invalid_token", error_description="the token has expired""#,
            ),
            _ => Some(r#"Bearer error="invalid_token""#),
        }
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "there is no bearer token",
            Self::TooLarge => "the token is too large",
            Self::Malformed(how) => return write!(f, "the token is malformed: {how}"),
            Self::Opaque => "the token is opaque, and only JWTs are accepted",
            Self::Algorithm => "the algorithm of the signature is not accepted",
            Self::Type => "the type of the token is not accepted",
            Self::UnknownKey => "the key of the signature is unknown",
            Self::KeyMismatch => "the key is not for this algorithm",
            Self::Signature => "the signature is wrong",
            Self::Issuer => "the issuer is another one",
            Self::Audience => "the token is meant for somebody else",
            Self::Expired => "the token has expired",
            Self::NotYetValid => "the token is not valid yet",
            Self::Claim(name) => {
                return write!(
                    f,
                    "the claim `{name}` is missing or not as it should be"
                );
            }
            Self::Inactive => "the token is not active",
            Self::Scope => "the token lacks a scope",
            Self::Keys(_) => "the keys of the server could not be had",
            Self::Introspection(_) => "the server could not be asked about the token",
        })
    }
}

impl StdError for VerifyError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Keys(error) => Some(error),
            Self::Introspection(error) => Some(&**error),
            _ => None,
        }
    }
}

impl fmt::Display for KeysError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(_) => f.write_str("the call failed"),
            Self::Answer(how) => write!(f, "the answer is not a set of keys: {how}"),
        }
    }
}

impl StdError for KeysError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Call(error) => Some(&**error),
            Self::Answer(_) => None,
        }
    }
}
