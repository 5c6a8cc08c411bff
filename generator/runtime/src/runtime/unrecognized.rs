//! Enum values that this version does not know.

use std::fmt;

/// The text of an enum value that this version does not know.
///
/// It is kept and sent back unchanged. It cannot be constructed directly, so that a known value is
/// always its own variant; use `From<&str>` of the enum.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Unrecognized(Box<str>);

impl Unrecognized {
    /// Wraps a value that is not one of the known ones.
    #[allow(dead_code, reason = "a document without such enums never makes one")]
    pub(crate) fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// Returns the value.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Unrecognized {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// An integer enum value that this version does not know.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct UnrecognizedInt(i64);

impl UnrecognizedInt {
    /// Wraps a value that is not one of the known ones.
    #[allow(dead_code, reason = "a document without such enums never makes one")]
    pub(crate) fn new(value: i64) -> Self {
        Self(value)
    }

    /// Returns the value.
    #[must_use]
    pub fn get(self) -> i64 {
        self.0
    }
}

impl fmt::Debug for UnrecognizedInt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
