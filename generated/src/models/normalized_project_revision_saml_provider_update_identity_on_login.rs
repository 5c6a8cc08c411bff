use crate::runtime::{self, json};

/// Whether a sign-in brings the identity up to date with what the IdP says about the user.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NormalizedProjectRevisionSamlProviderUpdateIdentityOnLogin {
    /// The identity stays as it was at registration.
    Never,
    /// Each login runs the Jsonnet code again and updates the traits and metadata.
    Automatic,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl NormalizedProjectRevisionSamlProviderUpdateIdentityOnLogin {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Never => "never",
            Self::Automatic => "automatic",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for NormalizedProjectRevisionSamlProviderUpdateIdentityOnLogin {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "never" => Self::Never,
            "automatic" => Self::Automatic,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(NormalizedProjectRevisionSamlProviderUpdateIdentityOnLogin);
