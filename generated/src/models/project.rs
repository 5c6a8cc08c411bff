use crate::models;
use crate::runtime::json;

/// A project of Ory Network: an isolated tenant with its own users, APIs and configuration.
///
/// [`getProject`](crate::api::project::ProjectApi::get_project()) returns it, and so do the calls that create or change a project.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Project {
    /// Which web pages may call the admin APIs of the project from a browser.
    pub cors_admin: Option<models::ProjectCors>,
    /// Which web pages may call the public APIs of the project from a browser.
    pub cors_public: Option<models::ProjectCors>,
    /// What the project is for. It determines the features and rate limits.
    ///
    /// One of `prod`, `stage`, `dev`.
    pub environment: models::ProjectEnvironment,
    /// Where Ory stores the personal data of the users. Fixed when the project is created.
    ///
    /// One of `eu-central`, `asia-northeast`, `us-east`, `us-west`, `eu`, `asia`, `us`, `global`.
    pub home_region: models::ProjectHomeRegion,
    /// The key `id`.
    ///
    /// Set by the server alone.
    ///
    /// Format `uuid`.
    pub id: String,
    /// The name that people see in the Ory Console. It need not be unique.
    pub name: String,
    /// All organizations of the project. The list can be patched like the rest of the project.
    pub organizations: Vec<models::BasicOrganization>,
    /// Names this state of the configuration. Each change makes a new one.
    ///
    /// Give it to [`patchProjectWithRevision`](crate::api::project::ProjectApi::patch_project_with_revision()), so that your change fails if somebody else was
    /// faster.
    ///
    /// Set by the server alone.
    ///
    /// Format `uuid`.
    pub revision_id: String,
    /// The configuration of each service.
    pub services: models::ProjectServices,
    /// The first label of the host name `{slug}.projects.oryapis.com`. Ory makes it up, and it
    /// does not change.
    ///
    /// Set by the server alone.
    pub slug: String,
    /// Whether the project is in service. Expect its APIs to answer only while it is `running`.
    ///
    /// Set by the server alone.
    ///
    /// One of `running`, `halted`, `deleted`.
    pub state: models::ProjectState,
    /// The workspace that the project belongs to. `null` for older projects that are in none.
    pub workspace_id: Option<models::NullUuid>,
}

#[cfg(feature = "test-util")]
impl Project {
    /// Makes a value with what is required.
    #[allow(clippy::too_many_arguments, reason = "as many as are required")]
    #[inline]
    #[must_use]
    pub fn new(
        environment: crate::models::ProjectEnvironment,
        home_region: crate::models::ProjectHomeRegion,
        id: impl Into<String>,
        name: impl Into<String>,
        organizations: impl IntoIterator<Item = crate::models::BasicOrganization>,
        revision_id: impl Into<String>,
        services: crate::models::ProjectServices,
        slug: impl Into<String>,
        state: crate::models::ProjectState,
    ) -> Self {
        Self {
            cors_admin: None,
            cors_public: None,
            environment,
            home_region,
            id: id.into(),
            name: name.into(),
            organizations: organizations.into_iter().collect(),
            revision_id: revision_id.into(),
            services,
            slug: slug.into(),
            state,
            workspace_id: None,
        }
    }

    /// Sets `cors_admin`.
    #[inline]
    #[must_use]
    pub fn cors_admin(
        mut self,
        value: impl Into<Option<crate::models::ProjectCors>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.cors_admin = Some(value);
        }
        self
    }

    /// Sets `cors_public`.
    #[inline]
    #[must_use]
    pub fn cors_public(
        mut self,
        value: impl Into<Option<crate::models::ProjectCors>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.cors_public = Some(value);
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

impl json::Decode for Project {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut cors_admin: Option<models::ProjectCors> = None;
        let mut cors_public: Option<models::ProjectCors> = None;
        let mut environment: Option<models::ProjectEnvironment> = None;
        let mut home_region: Option<models::ProjectHomeRegion> = None;
        let mut id: Option<String> = None;
        let mut name: Option<String> = None;
        let mut organizations: Option<Vec<models::BasicOrganization>> = None;
        let mut revision_id: Option<String> = None;
        let mut services: Option<models::ProjectServices> = None;
        let mut slug: Option<String> = None;
        let mut state: Option<models::ProjectState> = None;
        let mut workspace_id: Option<models::NullUuid> = None;
        r.object([
            ("cors_admin", &mut cors_admin),
            ("cors_public", &mut cors_public),
            ("environment", &mut json::Required(&mut environment)),
            ("home_region", &mut json::Required(&mut home_region)),
            ("id", &mut json::Required(&mut id)),
            ("name", &mut json::Required(&mut name)),
            ("organizations", &mut json::OrEmpty(&mut organizations)),
            ("revision_id", &mut json::Required(&mut revision_id)),
            ("services", &mut json::Required(&mut services)),
            ("slug", &mut json::Required(&mut slug)),
            ("state", &mut json::Required(&mut state)),
            ("workspace_id", &mut workspace_id),
        ])?;
        let Some(environment) = environment else {
            return Err(r.lacks("environment"));
        };
        let Some(home_region) = home_region else {
            return Err(r.lacks("home_region"));
        };
        let Some(id) = id else {
            return Err(r.lacks("id"));
        };
        let Some(name) = name else {
            return Err(r.lacks("name"));
        };
        let Some(organizations) = organizations else {
            return Err(r.lacks("organizations"));
        };
        let Some(revision_id) = revision_id else {
            return Err(r.lacks("revision_id"));
        };
        let Some(services) = services else {
            return Err(r.lacks("services"));
        };
        let Some(slug) = slug else {
            return Err(r.lacks("slug"));
        };
        let Some(state) = state else {
            return Err(r.lacks("state"));
        };
        Ok(Self {
            cors_admin,
            cors_public,
            environment,
            home_region,
            id,
            name,
            organizations,
            revision_id,
            services,
            slug,
            state,
            workspace_id,
        })
    }
}

impl json::Encode for Project {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("cors_admin", &self.cors_admin),
            ("cors_public", &self.cors_public),
            ("environment", &self.environment),
            ("home_region", &self.home_region),
            ("id", &self.id),
            ("name", &self.name),
            ("organizations", &self.organizations),
            ("revision_id", &self.revision_id),
            ("services", &self.services),
            ("slug", &self.slug),
            ("state", &self.state),
            ("workspace_id", &self.workspace_id),
        ]);
    }
}

json::serde_impls!(Project);
