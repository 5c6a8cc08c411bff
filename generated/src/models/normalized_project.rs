use crate::models;
use crate::runtime::{self, json};

/// A project of Ory Network with its configuration as one flat list of properties.
///
/// The schema `project` shows the same project with its configuration by service.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NormalizedProject {
    /// The key `created_at`.
    ///
    /// Set by the server alone.
    pub created_at: runtime::Timestamp,
    /// The configuration in force.
    pub current_revision: models::NormalizedProjectRevision,
    /// What the project is for. It determines the features and rate limits.
    ///
    /// One of `prod`, `stage`, `dev`.
    pub environment: models::NormalizedProjectEnvironment,
    /// Where Ory stores the personal data of the users. Fixed when the project is created.
    ///
    /// Set by the server alone.
    ///
    /// One of `eu-central`, `asia-northeast`, `us-east`, `us-west`, `eu`, `asia`, `us`, `global`.
    pub home_region: models::NormalizedProjectHomeRegion,
    /// All host names under which the project can be reached.
    ///
    /// At least 1 item.
    pub hosts: Vec<String>,
    /// The key `id`.
    ///
    /// Set by the server alone.
    ///
    /// Format `uuid`.
    pub id: String,
    /// The first label of the host name `{slug}.projects.oryapis.com`. Ory makes it up, and it
    /// does not change.
    ///
    /// Set by the server alone.
    pub slug: String,
    /// The key `state`.
    ///
    /// Set by the server alone.
    ///
    /// One of `running`, `halted`, `deleted`.
    pub state: models::NormalizedProjectState,
    /// The subscription that pays for the project. `null` or absent if there is none.
    pub subscription_id: Option<models::NullUuid>,
    /// A text, or `null` if there is none. The same as [`NullString`](crate::models::NullString).
    pub subscription_plan: Option<models::CloudString>,
    /// The key `updated_at`.
    ///
    /// Set by the server alone.
    pub updated_at: runtime::Timestamp,
    /// A workspace of Ory Network: projects, the people who work on them, and the subscription that pays for them.
    pub workspace: Option<models::Workspace>,
    /// The workspace of the project. `null` for older projects that are in none.
    pub workspace_id: Option<models::NullUuid>,
}

impl json::Decode for NormalizedProject {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut created_at: Option<runtime::Timestamp> = None;
        let mut current_revision: Option<models::NormalizedProjectRevision> = None;
        let mut environment: Option<models::NormalizedProjectEnvironment> = None;
        let mut home_region: Option<models::NormalizedProjectHomeRegion> = None;
        let mut hosts: Option<Vec<String>> = None;
        let mut id: Option<String> = None;
        let mut slug: Option<String> = None;
        let mut state: Option<models::NormalizedProjectState> = None;
        let mut subscription_id: Option<models::NullUuid> = None;
        let mut subscription_plan: Option<models::CloudString> = None;
        let mut updated_at: Option<runtime::Timestamp> = None;
        let mut workspace: Option<models::Workspace> = None;
        let mut workspace_id: Option<Option<models::NullUuid>> = None;
        r.object([
            ("created_at", &mut json::Required(&mut created_at)),
            ("current_revision", &mut json::Required(&mut current_revision)),
            ("environment", &mut json::Required(&mut environment)),
            ("home_region", &mut json::Required(&mut home_region)),
            ("hosts", &mut json::OrEmpty(&mut hosts)),
            ("id", &mut json::Required(&mut id)),
            ("slug", &mut json::Required(&mut slug)),
            ("state", &mut json::Required(&mut state)),
            ("subscription_id", &mut subscription_id),
            ("subscription_plan", &mut subscription_plan),
            ("updated_at", &mut json::Required(&mut updated_at)),
            ("workspace", &mut workspace),
            ("workspace_id", &mut json::Required(&mut workspace_id)),
        ])?;
        let Some(created_at) = created_at else {
            return Err(r.lacks("created_at"));
        };
        let Some(current_revision) = current_revision else {
            return Err(r.lacks("current_revision"));
        };
        let Some(environment) = environment else {
            return Err(r.lacks("environment"));
        };
        let Some(home_region) = home_region else {
            return Err(r.lacks("home_region"));
        };
        let Some(hosts) = hosts else {
            return Err(r.lacks("hosts"));
        };
        let Some(id) = id else {
            return Err(r.lacks("id"));
        };
        let Some(slug) = slug else {
            return Err(r.lacks("slug"));
        };
        let Some(state) = state else {
            return Err(r.lacks("state"));
        };
        let Some(updated_at) = updated_at else {
            return Err(r.lacks("updated_at"));
        };
        let Some(workspace_id) = workspace_id else {
            return Err(r.lacks("workspace_id"));
        };
        Ok(Self {
            created_at,
            current_revision,
            environment,
            home_region,
            hosts,
            id,
            slug,
            state,
            subscription_id,
            subscription_plan,
            updated_at,
            workspace,
            workspace_id,
        })
    }
}

impl json::Encode for NormalizedProject {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("created_at", &self.created_at),
            ("current_revision", &self.current_revision),
            ("environment", &self.environment),
            ("home_region", &self.home_region),
            ("hosts", &self.hosts),
            ("id", &self.id),
            ("slug", &self.slug),
            ("state", &self.state),
            ("subscription_id", &self.subscription_id),
            ("subscription_plan", &self.subscription_plan),
            ("updated_at", &self.updated_at),
            ("workspace", &self.workspace),
            ("workspace_id", &json::Always(&self.workspace_id)),
        ]);
    }
}

json::serde_impls!(NormalizedProject);
