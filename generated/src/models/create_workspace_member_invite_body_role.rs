use crate::runtime::{self, json};

/// What the person may do in the workspace after accepting.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateWorkspaceMemberInviteBodyRole {
    /// The value `owner`.
    Owner,
    /// The value `developer`.
    Developer,
    /// The value `viewer`.
    Viewer,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl CreateWorkspaceMemberInviteBodyRole {
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

impl From<&str> for CreateWorkspaceMemberInviteBodyRole {
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

json::string_enum!(CreateWorkspaceMemberInviteBodyRole);
