use crate::runtime::{self, json};

/// How Ory decides whether a requested scope is among the scopes of the client.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NormalizedProjectRevisionHydraStrategiesScope {
    /// Only an equal scope matches.
    Exact,
    /// A `*` in a scope of the client matches any part, so that `photos.*` includes `photos.read`.
    Wildcard,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl NormalizedProjectRevisionHydraStrategiesScope {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Exact => "exact",
            Self::Wildcard => "wildcard",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for NormalizedProjectRevisionHydraStrategiesScope {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "exact" => Self::Exact,
            "wildcard" => Self::Wildcard,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(NormalizedProjectRevisionHydraStrategiesScope);
