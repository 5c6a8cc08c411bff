use crate::runtime::{self, json};

/// What the project is for. It determines the features and rate limits.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectEnvironment {
    /// For live applications, with the features and rate limits of the subscription.
    Prod,
    /// For tests before a release, with the features of the subscription but lower rate limits.
    Stage,
    /// For development, with the features and rate limits of the development plan and without organizations.
    Dev,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl ProjectEnvironment {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Prod => "prod",
            Self::Stage => "stage",
            Self::Dev => "dev",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ProjectEnvironment {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "prod" => Self::Prod,
            "stage" => Self::Stage,
            "dev" => Self::Dev,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(ProjectEnvironment);
