use crate::models;
use crate::runtime::json;

/// How a project that belongs to no workspace is moved into one.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddProjectToWorkspaceBody {
    /// What the project is for. The subscription of the workspace limits how many production
    /// projects there can be.
    ///
    /// One of `prod`, `stage`, `dev`.
    pub environment: models::AddProjectToWorkspaceBodyEnvironment,
    /// What becomes of the project's own subscription.
    ///
    /// One of `migrate`, `ignore`.
    pub project_subscription: models::AddProjectToWorkspaceBodyProjectSubscription,
}

impl json::Decode for AddProjectToWorkspaceBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            environment: models::AddProjectToWorkspaceBodyEnvironment::Prod,
            project_subscription: models::AddProjectToWorkspaceBodyProjectSubscription::Migrate,
        };
        r.object_with(
            [
                ("environment", &mut json::InPlace(&mut this.environment)),
                (
                    "project_subscription",
                    &mut json::InPlace(&mut this.project_subscription),
                ),
            ],
            &["environment", "project_subscription"],
        )?;
        Ok(this)
    }
}

impl json::Encode for AddProjectToWorkspaceBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("environment", &self.environment),
            ("project_subscription", &self.project_subscription),
        ]);
    }
}

json::serde_impls!(AddProjectToWorkspaceBody);
