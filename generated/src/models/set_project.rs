use crate::models;
use crate::runtime::json;

/// The whole new state of a project, for `setProject`.
///
/// Start from the answer of [`getProject`](crate::api::project::ProjectApi::get_project()), since settings that are missing here are reset.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetProject {
    /// Which web pages may call the admin APIs of the project from a browser. Replaces the
    /// setting.
    pub cors_admin: models::ProjectCors,
    /// Which web pages may call the public APIs of the project from a browser. Replaces the
    /// setting.
    pub cors_public: models::ProjectCors,
    /// The name that people see in the Ory Console. Repeat it if it does not change.
    pub name: String,
    /// All organizations of the project. One that is missing from the list is removed.
    pub organizations: Vec<models::BasicOrganization>,
    /// The services to configure anew. Each one that is present is replaced as a whole.
    pub services: models::ProjectServices,
}

impl SetProject {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        cors_admin: models::ProjectCors,
        cors_public: models::ProjectCors,
        name: impl Into<String>,
        organizations: impl IntoIterator<Item = models::BasicOrganization>,
        services: models::ProjectServices,
    ) -> Self {
        Self {
            cors_admin,
            cors_public,
            name: name.into(),
            organizations: organizations.into_iter().collect(),
            services,
        }
    }
}

impl json::Decode for SetProject {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut cors_admin: Option<models::ProjectCors> = None;
        let mut cors_public: Option<models::ProjectCors> = None;
        let mut name: Option<String> = None;
        let mut organizations: Option<Vec<models::BasicOrganization>> = None;
        let mut services: Option<models::ProjectServices> = None;
        r.object([
            ("cors_admin", &mut json::Required(&mut cors_admin)),
            ("cors_public", &mut json::Required(&mut cors_public)),
            ("name", &mut json::Required(&mut name)),
            ("organizations", &mut json::OrEmpty(&mut organizations)),
            ("services", &mut json::Required(&mut services)),
        ])?;
        let Some(cors_admin) = cors_admin else {
            return Err(r.lacks("cors_admin"));
        };
        let Some(cors_public) = cors_public else {
            return Err(r.lacks("cors_public"));
        };
        let Some(name) = name else {
            return Err(r.lacks("name"));
        };
        let Some(organizations) = organizations else {
            return Err(r.lacks("organizations"));
        };
        let Some(services) = services else {
            return Err(r.lacks("services"));
        };
        Ok(Self {
            cors_admin,
            cors_public,
            name,
            organizations,
            services,
        })
    }
}

impl json::Encode for SetProject {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("cors_admin", &self.cors_admin),
            ("cors_public", &self.cors_public),
            ("name", &self.name),
            ("organizations", &self.organizations),
            ("services", &self.services),
        ]);
    }
}

json::serde_impls!(SetProject);
