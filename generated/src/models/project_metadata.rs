use crate::models;
use crate::runtime::{self, json};

/// The short form of a project, as [`listProjects`](crate::api::project::ProjectApi::list_projects()) and `listWorkspaceProjects` show it,
/// without its configuration.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectMetadata {
    /// The key `created_at`.
    pub created_at: runtime::Timestamp,
    /// What the project is for. It determines the features and rate limits.
    ///
    /// One of `prod`, `stage`, `dev`.
    pub environment: models::ProjectMetadataEnvironment,
    /// Where Ory stores the personal data of the users. Fixed when the project is created.
    ///
    /// One of `eu-central`, `asia-northeast`, `us-east`, `us-west`, `eu`, `asia`, `us`, `global`.
    pub home_region: models::ProjectMetadataHomeRegion,
    /// The host names at which the APIs of the project answer, without a scheme.
    pub hosts: Vec<String>,
    /// The key `id`.
    ///
    /// Set by the server alone.
    ///
    /// Format `uuid`.
    pub id: String,
    /// The name that people see in the Ory Console. It need not be unique, and can be empty.
    pub name: String,
    /// The first label of the host name `{slug}.projects.oryapis.com`. Ory makes it up, and it
    /// does not change.
    ///
    /// Set by the server alone.
    pub slug: String,
    /// Whether the project is in service. Expect its APIs to answer only while it is `running`.
    ///
    /// One of `running`, `halted`, `deleted`.
    pub state: models::ProjectMetadataState,
    /// The subscription that pays for the project. `null` if there is none.
    pub subscription_id: Option<models::NullUuid>,
    /// The name of the plan of that subscription. `null` if there is none.
    pub subscription_plan: Option<models::CloudString>,
    /// The key `updated_at`.
    pub updated_at: runtime::Timestamp,
    /// The workspace itself, if the answer includes it. Otherwise call [`getWorkspace`](crate::api::workspace::WorkspaceApi::get_workspace()) with
    /// [`workspace_id`](field@crate::models::ProjectMetadata::workspace_id).
    pub workspace: Option<models::Workspace>,
    /// The workspace that the project belongs to. `null` for older projects that are in none.
    pub workspace_id: Option<models::NullUuid>,
}

#[cfg(feature = "test-util")]
impl ProjectMetadata {
    /// Makes a value with what is required.
    #[allow(clippy::too_many_arguments, reason = "as many as are required")]
    #[inline]
    #[must_use]
    pub fn new(
        created_at: crate::runtime::Timestamp,
        environment: crate::models::ProjectMetadataEnvironment,
        home_region: crate::models::ProjectMetadataHomeRegion,
        hosts: impl IntoIterator<Item = impl Into<String>>,
        id: impl Into<String>,
        name: impl Into<String>,
        slug: impl Into<String>,
        state: crate::models::ProjectMetadataState,
        updated_at: crate::runtime::Timestamp,
    ) -> Self {
        Self {
            created_at,
            environment,
            home_region,
            hosts: hosts.into_iter().map(Into::into).collect(),
            id: id.into(),
            name: name.into(),
            slug: slug.into(),
            state,
            subscription_id: None,
            subscription_plan: None,
            updated_at,
            workspace: None,
            workspace_id: None,
        }
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

    /// Sets `workspace`.
    #[inline]
    #[must_use]
    pub fn workspace(
        mut self,
        value: impl Into<Option<crate::models::Workspace>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.workspace = Some(value);
        }
        self
    }

    /// Sets `workspace_id`.
    #[inline]
    #[must_use]
    pub fn workspace_id<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.workspace_id = Some(value);
        }
        self
    }
}

impl json::Decode for ProjectMetadata {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut created_at: Option<runtime::Timestamp> = None;
        let mut environment: Option<models::ProjectMetadataEnvironment> = None;
        let mut home_region: Option<models::ProjectMetadataHomeRegion> = None;
        let mut hosts: Option<Vec<String>> = None;
        let mut id: Option<String> = None;
        let mut name: Option<String> = None;
        let mut slug: Option<String> = None;
        let mut state: Option<models::ProjectMetadataState> = None;
        let mut subscription_id: Option<models::NullUuid> = None;
        let mut subscription_plan: Option<models::CloudString> = None;
        let mut updated_at: Option<runtime::Timestamp> = None;
        let mut workspace: Option<models::Workspace> = None;
        let mut workspace_id: Option<models::NullUuid> = None;
        r.object([
            ("created_at", &mut json::Required(&mut created_at)),
            ("environment", &mut json::Required(&mut environment)),
            ("home_region", &mut json::Required(&mut home_region)),
            ("hosts", &mut json::OrEmpty(&mut hosts)),
            ("id", &mut json::Required(&mut id)),
            ("name", &mut json::Required(&mut name)),
            ("slug", &mut json::Required(&mut slug)),
            ("state", &mut json::Required(&mut state)),
            ("subscription_id", &mut subscription_id),
            ("subscription_plan", &mut subscription_plan),
            ("updated_at", &mut json::Required(&mut updated_at)),
            ("workspace", &mut workspace),
            ("workspace_id", &mut workspace_id),
        ])?;
        let Some(created_at) = created_at else {
            return Err(r.lacks("created_at"));
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
        let Some(name) = name else {
            return Err(r.lacks("name"));
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
        Ok(Self {
            created_at,
            environment,
            home_region,
            hosts,
            id,
            name,
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

impl json::Encode for ProjectMetadata {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("created_at", &self.created_at),
            ("environment", &self.environment),
            ("home_region", &self.home_region),
            ("hosts", &self.hosts),
            ("id", &self.id),
            ("name", &self.name),
            ("slug", &self.slug),
            ("state", &self.state),
            ("subscription_id", &self.subscription_id),
            ("subscription_plan", &self.subscription_plan),
            ("updated_at", &self.updated_at),
            ("workspace", &self.workspace),
            ("workspace_id", &self.workspace_id),
        ]);
    }
}

json::serde_impls!(ProjectMetadata);
