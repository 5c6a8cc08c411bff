use crate::runtime::{self, json};

/// What the project is for. The subscription of the workspace limits how many production
/// projects there can be.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddProjectToWorkspaceBodyEnvironment {
    /// For live applications.
    Prod,
    /// For tests before a release.
    Stage,
    /// For development.
    Dev,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl AddProjectToWorkspaceBodyEnvironment {
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

impl From<&str> for AddProjectToWorkspaceBodyEnvironment {
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

json::string_enum!(AddProjectToWorkspaceBodyEnvironment);
