use crate::runtime::{self, json};

/// Whether the user may sign in. Required, so send the present state if it is to stay.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateIdentityBodyState {
    /// The user can sign in.
    Active,
    /// The user cannot sign in, and no session of the user is accepted.
    Inactive,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl UpdateIdentityBodyState {
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

impl From<&str> for UpdateIdentityBodyState {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "active" => Self::Active,
            "inactive" => Self::Inactive,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(UpdateIdentityBodyState);
