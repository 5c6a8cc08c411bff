use crate::runtime::{self, json};

/// What the person may do in the project after accepting.
///
/// An invitation cannot make anybody an owner.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateProjectMemberInviteBodyRole {
    /// The value `developer`.
    Developer,
    /// The value `viewer`.
    Viewer,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl CreateProjectMemberInviteBodyRole {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Developer => "developer",
            Self::Viewer => "viewer",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for CreateProjectMemberInviteBodyRole {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "developer" => Self::Developer,
            "viewer" => Self::Viewer,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(CreateProjectMemberInviteBodyRole);
