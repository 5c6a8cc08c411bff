//! The errors that users of the codec see.

use std::fmt;

use super::fault::{Fault, Reason};
use super::path::path_at;

/// A JSON text that could not be read as the requested type.
///
/// The error shows where that happened and what was expected there, but no value of the text.
#[derive(Debug, Clone, PartialEq)]
pub struct DecodeError(Box<Inner>);

#[derive(Debug, Clone, PartialEq)]
struct Inner {
    path: String,
    offset: usize,
    reason: Reason,
}

impl DecodeError {
    pub(crate) fn new(fault: &Fault, text: &[u8]) -> Self {
        let offset = fault.offset();
        let path = path_at(text, offset);
        Self(Box::new(Inner {
            path,
            offset,
            reason: fault.reason().clone(),
        }))
    }

    /// Returns the JSON path of the value, for example `$.nodes[3].attributes`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// Returns the offset in bytes.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.0.offset
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {} (offset {})", self.0.reason, self.0.path, self.0.offset)
    }
}

impl std::error::Error for DecodeError {}

/// A value that JSON cannot express: a float that is infinite or not a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EncodeError {
    path: String,
}

impl EncodeError {
    pub(crate) fn not_finite(text: &[u8], offset: usize) -> Self {
        Self {
            path: path_at(text, offset),
        }
    }

    /// Returns the JSON path of the value.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a number that is infinite or not a number at {}", self.path)
    }
}

impl std::error::Error for EncodeError {}
