use crate::models;
use crate::runtime::{self, json};

/// A workspace of Ory Network: projects, the people who work on them, and the subscription
/// that pays for them.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Workspace {
    /// Which invited members may enter the workspace and its projects.
    ///
    /// It does not say what they may do there; that is a matter of their roles.
    ///
    /// One of `CHECK_ORGANIZATION_AND_WORKSPACE_MEMBERSHIP`, `CHECK_ACCESS_PERMISSION`.
    pub access_policy: Option<models::WorkspaceAccessPolicy>,
    /// The key `created_at`.
    pub created_at: runtime::Timestamp,
    /// The key `id`.
    ///
    /// Format `uuid`.
    pub id: String,
    /// The name that people see in the Ory Console. It need not be unique.
    pub name: String,
    /// The organization for single sign-on to the Ory Console that the workspace is linked to.
    /// `null` if there is none.
    pub organization_id: Option<models::NullUuid>,
    /// The subscription that pays for the projects of the workspace. `null` if there is none.
    pub subscription_id: Option<models::NullUuid>,
    /// The name of the plan of that subscription. `null` if there is none.
    pub subscription_plan: Option<models::CloudString>,
    /// The key `updated_at`.
    pub updated_at: runtime::Timestamp,
}

#[cfg(feature = "test-util")]
impl Workspace {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        created_at: crate::runtime::Timestamp,
        id: impl Into<String>,
        name: impl Into<String>,
        updated_at: crate::runtime::Timestamp,
    ) -> Self {
        Self {
            access_policy: None,
            created_at,
            id: id.into(),
            name: name.into(),
            organization_id: None,
            subscription_id: None,
            subscription_plan: None,
            updated_at,
        }
    }

    /// Sets `access_policy`.
    #[inline]
    #[must_use]
    pub fn access_policy(
        mut self,
        value: impl Into<Option<crate::models::WorkspaceAccessPolicy>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.access_policy = Some(value);
        }
        self
    }

    /// Sets `organization_id`.
    #[inline]
    #[must_use]
    pub fn organization_id<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.organization_id = Some(value);
        }
        self
    }

    /// Sets `subscription_id`.
    #[inline]
    #[must_use]
    pub fn subscription_id<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.subscription_id = Some(value);
        }
        self
    }

    /// Sets `subscription_plan`.
    #[inline]
    #[must_use]
    pub fn subscription_plan<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.subscription_plan = Some(value);
        }
        self
    }
}

impl json::Decode for Workspace {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            access_policy: None,
            created_at: runtime::Timestamp::UNIX_EPOCH,
            id: String::new(),
            name: String::new(),
            organization_id: None,
            subscription_id: None,
            subscription_plan: None,
            updated_at: runtime::Timestamp::UNIX_EPOCH,
        };
        r.object_with(
            [
                ("access_policy", &mut this.access_policy),
                ("created_at", &mut json::InPlace(&mut this.created_at)),
                ("id", &mut json::InPlace(&mut this.id)),
                ("name", &mut json::InPlace(&mut this.name)),
                ("organization_id", &mut this.organization_id),
                ("subscription_id", &mut this.subscription_id),
                ("subscription_plan", &mut this.subscription_plan),
                ("updated_at", &mut json::InPlace(&mut this.updated_at)),
            ],
            &["created_at", "id", "name", "updated_at"],
        )?;
        Ok(this)
    }
}

impl json::Encode for Workspace {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("access_policy", &self.access_policy),
            ("created_at", &self.created_at),
            ("id", &self.id),
            ("name", &self.name),
            ("organization_id", &self.organization_id),
            ("subscription_id", &self.subscription_id),
            ("subscription_plan", &self.subscription_plan),
            ("updated_at", &self.updated_at),
        ]);
    }
}

json::serde_impls!(Workspace);
