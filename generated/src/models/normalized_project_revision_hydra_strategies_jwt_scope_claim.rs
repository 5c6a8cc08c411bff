use crate::runtime::{self, json};

/// Which claims of an access token in JWT form tell the granted scopes. It does not matter
/// for opaque tokens.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NormalizedProjectRevisionHydraStrategiesJwtScopeClaim {
    /// The claim `scp`, a list of strings.
    List,
    /// The claim `scope`, one string with spaces between the scopes (RFC 9068).
    String,
    /// Both claims, each in its own form.
    Both,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl NormalizedProjectRevisionHydraStrategiesJwtScopeClaim {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::List => "list",
            Self::String => "string",
            Self::Both => "both",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for NormalizedProjectRevisionHydraStrategiesJwtScopeClaim {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "list" => Self::List,
            "string" => Self::String,
            "both" => Self::Both,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(NormalizedProjectRevisionHydraStrategiesJwtScopeClaim);
