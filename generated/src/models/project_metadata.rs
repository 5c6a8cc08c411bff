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
        let mut this = Self {
            created_at: runtime::Timestamp::UNIX_EPOCH,
            environment: models::ProjectMetadataEnvironment::Prod,
            home_region: models::ProjectMetadataHomeRegion::EuCentral,
            hosts: Vec::new(),
            id: String::new(),
            name: String::new(),
            slug: String::new(),
            state: models::ProjectMetadataState::Running,
            subscription_id: None,
            subscription_plan: None,
            updated_at: runtime::Timestamp::UNIX_EPOCH,
            workspace: None,
            workspace_id: None,
        };
        r.object_with(
            [
                ("created_at", &mut json::InPlace(&mut this.created_at)),
                ("environment", &mut json::InPlace(&mut this.environment)),
                ("home_region", &mut json::InPlace(&mut this.home_region)),
                ("hosts", &mut json::OrEmptyInPlace(&mut this.hosts)),
                ("id", &mut json::InPlace(&mut this.id)),
                ("name", &mut json::InPlace(&mut this.name)),
                ("slug", &mut json::InPlace(&mut this.slug)),
                ("state", &mut json::InPlace(&mut this.state)),
                ("subscription_id", &mut this.subscription_id),
                ("subscription_plan", &mut this.subscription_plan),
                ("updated_at", &mut json::InPlace(&mut this.updated_at)),
                ("workspace", &mut this.workspace),
                ("workspace_id", &mut this.workspace_id),
            ],
            &[
                "created_at",
                "environment",
                "home_region",
                "hosts",
                "id",
                "name",
                "slug",
                "state",
                "updated_at",
            ],
        )?;
        Ok(this)
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
