use crate::runtime::{self, json};

/// Whether the account can be used.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityState {
    /// The user can sign in.
    Active,
    /// The user cannot sign in, and existing sessions are no longer accepted.
    Inactive,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl IdentityState {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Inactive => "inactive",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for IdentityState {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "active" => Self::Active,
            "inactive" => Self::Inactive,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(IdentityState);
