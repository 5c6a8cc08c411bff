use crate::runtime::{self, json};

/// Which part of Ory speaks SAML for this connection. `jackson` when absent or `null`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NormalizedProjectRevisionSamlProviderEngine {
    /// Ory Polis, formerly SAML Jackson, as a proxy.
    Jackson,
    /// Ory Kratos itself.
    Native,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl NormalizedProjectRevisionSamlProviderEngine {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Jackson => "jackson",
            Self::Native => "native",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for NormalizedProjectRevisionSamlProviderEngine {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "jackson" => Self::Jackson,
            "native" => Self::Native,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(NormalizedProjectRevisionSamlProviderEngine);
