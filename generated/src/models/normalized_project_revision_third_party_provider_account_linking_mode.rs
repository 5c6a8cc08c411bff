use crate::runtime::{self, json};

/// What happens if somebody signs in with an address that an identity already has.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NormalizedProjectRevisionThirdPartyProviderAccountLinkingMode {
    /// Ory links the account by itself if the provider has verified the address. For Apple and Google only.
    Automatic,
    /// The user has to sign in with a credential of the identity first.
    ConfirmWithExistingCredential,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl NormalizedProjectRevisionThirdPartyProviderAccountLinkingMode {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Automatic => "automatic",
            Self::ConfirmWithExistingCredential => "confirm_with_existing_credential",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for NormalizedProjectRevisionThirdPartyProviderAccountLinkingMode {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "automatic" => Self::Automatic,
            "confirm_with_existing_credential" => Self::ConfirmWithExistingCredential,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(NormalizedProjectRevisionThirdPartyProviderAccountLinkingMode);
