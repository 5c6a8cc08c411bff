use crate::runtime::{self, json};

/// How the pages choose their language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountExperienceConfigurationLocaleBehavior {
    /// Always in `default_locale`.
    ForceDefault,
    /// In the language that the browser asks for with `Accept-Language`, if it is enabled.
    RespectAcceptLanguage,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl AccountExperienceConfigurationLocaleBehavior {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ForceDefault => "force_default",
            Self::RespectAcceptLanguage => "respect_accept_language",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for AccountExperienceConfigurationLocaleBehavior {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "force_default" => Self::ForceDefault,
            "respect_accept_language" => Self::RespectAcceptLanguage,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(AccountExperienceConfigurationLocaleBehavior);
