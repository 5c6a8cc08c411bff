use crate::runtime::{self, json};

/// Where the access comes from. It decides where you can take it away.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectMemberSource {
    /// The person is a member of this project.
    Project,
    /// The person is a member of the workspace that the project belongs to.
    Workspace,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl ProjectMemberSource {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Project => "project",
            Self::Workspace => "workspace",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ProjectMemberSource {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "project" => Self::Project,
            "workspace" => Self::Workspace,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(ProjectMemberSource);
