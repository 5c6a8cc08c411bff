use crate::runtime::{self, json};

/// Whether `subject` is a person or an API key.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InternalIsOwnerForProjectBySlugBodyNamespace {
    /// The value `User`.
    User,
    /// The value `ApiKey`.
    ApiKey,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl InternalIsOwnerForProjectBySlugBodyNamespace {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "User",
            Self::ApiKey => "ApiKey",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for InternalIsOwnerForProjectBySlugBodyNamespace {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "User" => Self::User,
            "ApiKey" => Self::ApiKey,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(InternalIsOwnerForProjectBySlugBodyNamespace);
