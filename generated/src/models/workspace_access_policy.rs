use crate::runtime::{self, json};

/// Which invited members may enter the workspace and its projects.
///
/// It does not say what they may do there; that is a matter of their roles.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkspaceAccessPolicy {
    /// Invited members who also belong to the organization of the workspace.
    CheckOrganizationAndWorkspaceMembership,
    /// All invited members, whether they belong to the organization or not. Somebody who is a member of one project only can open that project but not the workspace.
    CheckAccessPermission,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl WorkspaceAccessPolicy {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CheckOrganizationAndWorkspaceMembership => {
                "CHECK_ORGANIZATION_AND_WORKSPACE_MEMBERSHIP"
            }
            Self::CheckAccessPermission => "CHECK_ACCESS_PERMISSION",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for WorkspaceAccessPolicy {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "CHECK_ORGANIZATION_AND_WORKSPACE_MEMBERSHIP" => {
                Self::CheckOrganizationAndWorkspaceMembership
            }
            "CHECK_ACCESS_PERMISSION" => Self::CheckAccessPermission,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(WorkspaceAccessPolicy);
