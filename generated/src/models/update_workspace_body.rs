use crate::models;
use crate::runtime::json;

/// The new settings of a workspace, for [`updateWorkspace`](crate::api::workspace::WorkspaceApi::update_workspace()).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateWorkspaceBody {
    /// Which invited members may enter the workspace.
    ///
    /// It counts only if the workspace is linked to an organization. Otherwise Ory ignores it,
    /// and all invited members have access.
    ///
    /// One of `CHECK_ORGANIZATION_AND_WORKSPACE_MEMBERSHIP`, `CHECK_ACCESS_PERMISSION`.
    pub access_policy: Option<models::UpdateWorkspaceBodyAccessPolicy>,
    /// The name that people see in the Ory Console. Repeat it if it does not change.
    pub name: String,
}

impl UpdateWorkspaceBody {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            access_policy: None,
            name: name.into(),
        }
    }

    /// Sets `access_policy`.
    #[inline]
    #[must_use]
    pub fn access_policy(
        mut self,
        value: impl Into<Option<models::UpdateWorkspaceBodyAccessPolicy>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.access_policy = Some(value);
        }
        self
    }
}

impl json::Decode for UpdateWorkspaceBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            access_policy: None,
            name: String::new(),
        };
        r.object_with(
            [
                ("access_policy", &mut this.access_policy),
                ("name", &mut json::InPlace(&mut this.name)),
            ],
            &["name"],
        )?;
        Ok(this)
    }
}

impl json::Encode for UpdateWorkspaceBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("access_policy", &self.access_policy), ("name", &self.name)]);
    }
}

json::serde_impls!(UpdateWorkspaceBody);
