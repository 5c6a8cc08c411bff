//! Tokens that could not be fetched.

use std::fmt;
use std::time::Duration;

use super::failure::Trail;
use super::{Error, Failure};
use crate::runtime::operation::{Operation, Scheme};
use crate::runtime::token::TokenError;

/// A call whose token could not be fetched. This attempt was not sent.
#[derive(Debug, Clone)]
pub struct TokenFailure {
    operation: &'static str,
    scheme: &'static str,
    error: TokenError,
    trail: Trail,
}

impl TokenFailure {
    pub(crate) fn failure(
        operation: &'static Operation,
        scheme: &'static Scheme,
        error: TokenError,
        trail: Trail,
    ) -> Failure {
        Error::Token(Box::new(Self {
            operation: operation.id,
            scheme: scheme.name,
            error,
            trail,
        }))
    }

    /// Returns the error of the token source.
    #[must_use]
    pub fn token_error(&self) -> &TokenError {
        &self.error
    }

    pub(crate) fn is_retryable(&self) -> bool {
        self.error.is_retryable()
    }

    pub(crate) fn retry_after(&self) -> Option<Duration> {
        self.error.retry_after()
    }

    pub(super) fn trail(&self) -> Trail {
        self.trail
    }

    pub(super) fn cause(&self) -> Option<&(dyn std::error::Error + 'static)> {
        std::error::Error::source(&self.error)
    }
}

impl fmt::Display for TokenFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            operation, scheme, error, ..
        } = self;
        write!(f, "{operation}: no token for `{scheme}`: {error}")
    }
}
