use crate::runtime::{self, json};

/// Whether an enrolled device key can be used. Only confirmed keys sign in.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyState {
    /// The key has not been confirmed yet.
    Initial,
    /// The key can be used to sign in.
    Confirmed,
    /// The PIN was wrong too many times in a row. A new PIN secret unlocks the key.
    Locked,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl KeyState {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Initial => "initial",
            Self::Confirmed => "confirmed",
            Self::Locked => "locked",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for KeyState {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "initial" => Self::Initial,
            "confirmed" => Self::Confirmed,
            "locked" => Self::Locked,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(KeyState);
