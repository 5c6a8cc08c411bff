use crate::runtime::{self, json};

/// What the person may do in the project.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectMemberRole {
    /// Full control, including members and deletion.
    Owner,
    /// May read and change the project.
    Developer,
    /// May only read.
    Viewer,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl ProjectMemberRole {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Owner => "owner",
            Self::Developer => "developer",
            Self::Viewer => "viewer",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ProjectMemberRole {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "owner" => Self::Owner,
            "developer" => Self::Developer,
            "viewer" => Self::Viewer,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(ProjectMemberRole);
