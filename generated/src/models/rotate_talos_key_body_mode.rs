use crate::runtime::{self, json};

/// A value that the document defines in place: RotateTalosKeyBodyMode.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RotateTalosKeyBodyMode {
    /// Tokens that the old key has signed stay valid until they expire.
    Graceful,
    /// The old key is dropped, and its tokens are void at once.
    Revoke,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl RotateTalosKeyBodyMode {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Graceful => "graceful",
            Self::Revoke => "revoke",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for RotateTalosKeyBodyMode {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "graceful" => Self::Graceful,
            "revoke" => Self::Revoke,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(RotateTalosKeyBodyMode);
