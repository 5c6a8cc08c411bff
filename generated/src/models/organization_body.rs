use crate::models;
use crate::runtime::{self, json};

/// The settings of an organization, for [`createOrganization`](crate::api::project::ProjectApi::create_organization()) and [`updateOrganization`](crate::api::project::ProjectApi::update_organization()).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrganizationBody {
    /// The region for the personal data of identities that come in through the organization's
    /// connections (just-in-time provisioning). It must lie within the home region of the
    /// project.
    ///
    /// Without it, each such identity gets the region where its first request arrived, within
    /// the home region of the project. On an update, an empty string removes the value.
    ///
    /// One of `eu-central`, `asia-northeast`, `us-east`, `us-west`, `eu`, `asia`, `us`, `global`.
    pub default_region: Option<models::OrganizationBodyDefaultRegion>,
    /// The e-mail domains of the organization, for example `example.com`.
    ///
    /// People who sign in or register with an address of one of these domains are sent to the
    /// connections of the organization. The list replaces the one before. Send an empty list
    /// for none, not `null`.
    pub domains: Option<Vec<String>>,
    /// The name of the organization as people see it.
    pub label: Option<String>,
    /// How long sessions of this organization live, instead of `session.lifespan` of the
    /// project.
    ///
    /// A span of time such as `24h` or `90m`, from one minute to 8760 hours (one year). An
    /// empty string goes back to the setting of the project. On an update, leave it out to keep
    /// the value.
    pub session_lifespan: Option<String>,
}

impl OrganizationBody {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `default_region`.
    #[inline]
    #[must_use]
    pub fn default_region(
        mut self,
        value: impl Into<Option<models::OrganizationBodyDefaultRegion>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.default_region = Some(value);
        }
        self
    }

    /// Sets `domains`.
    #[inline]
    #[must_use]
    pub fn domains<M>(mut self, values: impl runtime::IntoList<String, M>) -> Self {
        if let Some(values) = values.into_list() {
            self.domains = Some(values);
        }
        self
    }

    /// Sets `label`.
    #[inline]
    #[must_use]
    pub fn label<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.label = Some(value);
        }
        self
    }

    /// Sets `session_lifespan`.
    #[inline]
    #[must_use]
    pub fn session_lifespan<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.session_lifespan = Some(value);
        }
        self
    }
}

impl json::Decode for OrganizationBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("default_region", &mut this.default_region),
            ("domains", &mut json::OrEmpty(&mut this.domains)),
            ("label", &mut this.label),
            ("session_lifespan", &mut this.session_lifespan),
        ])?;
        Ok(this)
    }
}

impl json::Encode for OrganizationBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("default_region", &self.default_region),
            ("domains", &self.domains),
            ("label", &self.label),
            ("session_lifespan", &self.session_lifespan),
        ]);
    }
}

json::serde_impls!(OrganizationBody);
