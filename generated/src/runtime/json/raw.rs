//! JSON that is kept as text.

use std::fmt;

use super::error::DecodeError;
use super::reader::Reader;
use super::{Decode, decode};

/// A JSON value of any type, kept exactly as it was written.
///
/// Unions use it for variants that this version does not know; such a value is sent back byte for byte.
/// Because it may contain anything, `Debug` shows only its length.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RawJson(Box<str>);

impl RawJson {
    /// Checks that `text` is one JSON value, and keeps it.
    ///
    /// # Errors
    ///
    /// If it is not.
    pub fn parse(text: &str) -> Result<Self, DecodeError> {
        decode(text.as_bytes())
    }

    /// Returns the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Reads the value as another type.
    ///
    /// # Errors
    ///
    /// If it does not have that type.
    pub fn decode<T: Decode>(&self) -> Result<T, DecodeError> {
        T::decode(&mut Reader::new(&self.0))
            .map_err(|fault| DecodeError::new(&fault, self.0.as_bytes()))
    }

    pub(super) fn from_valid(text: &str) -> Self {
        Self(text.into())
    }
}

impl fmt::Debug for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawJson({} bytes)", self.0.len())
    }
}
