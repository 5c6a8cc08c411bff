use crate::runtime::{self, json};

/// Which screen of the registration to show.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateRegistrationFlowWithProfileMethodScreen {
    /// The screen where the user chooses a credential.
    #[doc(alias = "credential-selection")]
    CredentialSelection,
    /// The form with the traits, where what the user typed is filled in.
    Previous,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl UpdateRegistrationFlowWithProfileMethodScreen {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CredentialSelection => "credential-selection",
            Self::Previous => "previous",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for UpdateRegistrationFlowWithProfileMethodScreen {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "credential-selection" => Self::CredentialSelection,
            "previous" => Self::Previous,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(UpdateRegistrationFlowWithProfileMethodScreen);
