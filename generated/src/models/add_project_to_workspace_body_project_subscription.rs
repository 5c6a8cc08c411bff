use crate::runtime::{self, json};

/// What becomes of the project's own subscription.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddProjectToWorkspaceBodyProjectSubscription {
    /// It becomes the subscription of the workspace.
    Migrate,
    /// It is left as it is.
    Ignore,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl AddProjectToWorkspaceBodyProjectSubscription {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Migrate => "migrate",
            Self::Ignore => "ignore",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for AddProjectToWorkspaceBodyProjectSubscription {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "migrate" => Self::Migrate,
            "ignore" => Self::Ignore,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(AddProjectToWorkspaceBodyProjectSubscription);
