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
        let mut environment: Option<models::AddProjectToWorkspaceBodyEnvironment> = None;
        let mut project_subscription: Option<
            models::AddProjectToWorkspaceBodyProjectSubscription,
        > = None;
        r.object([
            ("environment", &mut json::Required(&mut environment)),
            ("project_subscription", &mut json::Required(&mut project_subscription)),
        ])?;
        let Some(environment) = environment else {
            return Err(r.lacks("environment"));
        };
        let Some(project_subscription) = project_subscription else {
            return Err(r.lacks("project_subscription"));
        };
        Ok(Self {
            environment,
            project_subscription,
        })
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
