use crate::runtime::{self, json};

/// Whether Ory uses PKCE (RFC 7636) with this provider. `auto` when absent or `null`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NormalizedProjectRevisionThirdPartyProviderPkce {
    /// If the provider supports it. Works with `issuer_url` only.
    Auto,
    /// Not even if the provider supports it.
    Never,
    /// Always, even if the provider does not announce it.
    Force,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl NormalizedProjectRevisionThirdPartyProviderPkce {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Never => "never",
            Self::Force => "force",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for NormalizedProjectRevisionThirdPartyProviderPkce {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "auto" => Self::Auto,
            "never" => Self::Never,
            "force" => Self::Force,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(NormalizedProjectRevisionThirdPartyProviderPkce);
