//! Enum values that this version does not know.

use std::fmt;

/// The text of an enum value that is not among the known ones.
///
/// It is kept as it came and sent back the same. It cannot be made by hand, so that a known value
/// always is its own variant; `From<&str>` of the enum chooses.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Unrecognized(Box<str>);

impl Unrecognized {
    /// Wraps a value that is none of the known ones.
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

/// An integer enum value that is not among the known ones.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct UnrecognizedInt(i64);

impl UnrecognizedInt {
    /// Wraps a value that is none of the known ones.
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
