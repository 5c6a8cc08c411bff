//! What Ory delivers.

use std::{error, fmt};

use serde::de::DeserializeOwned;

use super::{Context, Event};
use crate::Bytes;

/// A request from Ory, whose sender and length are checked.
///
/// `Debug` shows its length alone: what Ory sends is about people.
#[derive(Clone, PartialEq, Eq)]
pub struct Delivery(Bytes);

impl Delivery {
    pub(super) fn new(body: Bytes) -> Self {
        Self(body)
    }

    /// Returns the body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.0
    }

    /// Returns the body as a type of your own, as your Jsonnet template writes it.
    ///
    /// # Errors
    ///
    /// [`Rejected::Malformed`].
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Rejected> {
        serde_json::from_slice(&self.0).map_err(|error| Rejected::unreadable(&error))
    }

    /// Returns the body as members of the `ctx` of a template.
    ///
    /// # Errors
    ///
    /// [`Rejected::Malformed`].
    pub fn context(&self) -> Result<Context, Rejected> {
        Context::read(self.json()?)
    }

    /// Returns the body as an event of an event stream.
    ///
    /// # Errors
    ///
    /// [`Rejected::Malformed`].
    pub fn event(&self) -> Result<Event, Rejected> {
        Event::read(self.json()?)
    }
}

impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Delivery({} bytes)", self.0.len())
    }
}

/// Why a request is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rejected {
    /// The secret is missing or wrong (status 401).
    Unauthorized,
    /// The body is too large (status 413).
    TooLarge {
        /// How many bytes it may have.
        limit: usize,
    },
    /// The body broke off (status 400).
    Interrupted,
    /// The body is not the JSON that it should be (status 422).
    Malformed {
        /// What is wrong, without a value of the body.
        reason: String,
    },
}

impl Rejected {
    /// Returns the status to answer with.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Self::Unauthorized => 401,
            Self::TooLarge { .. } => 413,
            Self::Interrupted => 400,
            Self::Malformed { .. } => 422,
        }
    }

    /// Returns a refusal of a body that is not what your handler needs, for example one without an identity. Put no
    /// value of the body into the reason: it goes into the answer and into logs.
    #[must_use]
    pub fn malformed(reason: impl Into<String>) -> Self {
        Self::Malformed { reason: reason.into() }
    }

    /// serde's own text can have a value in it.
    fn unreadable(error: &serde_json::Error) -> Self {
        let (line, column) = (error.line(), error.column());
        let what = match error.is_data() {
            true => "not of the type that is expected",
            false => "not valid JSON",
        };
        Self::malformed(format!("{what}, at line {line}, column {column}"))
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unauthorized => f.write_str("the secret is missing or wrong"),
            Self::TooLarge { limit } => {
                write!(f, "the body has more than {limit} bytes")
            }
            Self::Interrupted => f.write_str("the body broke off"),
            Self::Malformed { reason } => {
                write!(f, "the body cannot be read: {reason}")
            }
        }
    }
}

impl error::Error for Rejected {}
