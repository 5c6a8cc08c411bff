use crate::runtime::{self, json};

/// A value that the document defines in place: InitSamlLoginPurpose.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InitSamlLoginPurpose {
    /// The value `login`.
    Login,
    /// The value `registration`.
    Registration,
    /// The value `settings-link`.
    #[doc(alias = "settings-link")]
    SettingsLink,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl InitSamlLoginPurpose {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Login => "login",
            Self::Registration => "registration",
            Self::SettingsLink => "settings-link",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for InitSamlLoginPurpose {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "login" => Self::Login,
            "registration" => Self::Registration,
            "settings-link" => Self::SettingsLink,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(InitSamlLoginPurpose);
