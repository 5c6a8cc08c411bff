use crate::models;
use crate::runtime::{self, json};

/// An organization: the users of one business customer within a project.
///
/// Its members sign in with the organization's own OpenID Connect or SAML connections and
/// with nothing else. An identity belongs to one organization at most, through
/// `organization_id`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Organization {
    /// The key `created_at`.
    pub created_at: runtime::Timestamp,
    /// The region for the personal data of identities that come in through the organization and
    /// name no region themselves. Absent means that there is no default.
    ///
    /// One of `eu-central`, `asia-northeast`, `us-east`, `us-west`, `eu`, `asia`, `us`, `global`.
    pub default_region: Option<models::OrganizationDefaultRegion>,
    /// The e-mail domains of the organization, for example `example.com`.
    ///
    /// People who sign in or register with an address of one of these domains are sent to the
    /// connections of the organization.
    pub domains: Vec<String>,
    /// Goes into `organization_id` of identities and connections, and into the `organization`
    /// parameter of login and registration.
    ///
    /// Format `uuid`.
    pub id: String,
    /// The name of the organization as people see it.
    pub label: String,
    /// How long sessions of this organization live, for example `24h`.
    ///
    /// A span of time from one minute to 8760 hours (one year). Absent, `null` or zero means
    /// that `session.lifespan` of the project counts.
    ///
    /// Pattern `^[0-9]+(s|m|h)$`.
    pub session_lifespan: Option<String>,
}

#[cfg(feature = "test-util")]
impl Organization {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        created_at: crate::runtime::Timestamp,
        domains: impl IntoIterator<Item = impl Into<String>>,
        id: impl Into<String>,
        label: impl Into<String>,
    ) -> Self {
        Self {
            created_at,
            default_region: None,
            domains: domains.into_iter().map(Into::into).collect(),
            id: id.into(),
            label: label.into(),
            session_lifespan: None,
        }
    }

    /// Sets `default_region`.
    #[inline]
    #[must_use]
    pub fn default_region(
        mut self,
        value: impl Into<Option<crate::models::OrganizationDefaultRegion>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.default_region = Some(value);
        }
        self
    }

    /// Sets `session_lifespan`.
    #[inline]
    #[must_use]
    pub fn session_lifespan<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.session_lifespan = Some(value);
        }
        self
    }
}

impl json::Decode for Organization {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut created_at: Option<runtime::Timestamp> = None;
        let mut default_region: Option<models::OrganizationDefaultRegion> = None;
        let mut domains: Option<Vec<String>> = None;
        let mut id: Option<String> = None;
        let mut label: Option<String> = None;
        let mut session_lifespan: Option<String> = None;
        r.object([
            ("created_at", &mut json::Required(&mut created_at)),
            ("default_region", &mut default_region),
            ("domains", &mut json::OrEmpty(&mut domains)),
            ("id", &mut json::Required(&mut id)),
            ("label", &mut json::Required(&mut label)),
            ("session_lifespan", &mut session_lifespan),
        ])?;
        let Some(created_at) = created_at else {
            return Err(r.lacks("created_at"));
        };
        let Some(domains) = domains else {
            return Err(r.lacks("domains"));
        };
        let Some(id) = id else {
            return Err(r.lacks("id"));
        };
        let Some(label) = label else {
            return Err(r.lacks("label"));
        };
        Ok(Self {
            created_at,
            default_region,
            domains,
            id,
            label,
            session_lifespan,
        })
    }
}

impl json::Encode for Organization {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("created_at", &self.created_at),
            ("default_region", &self.default_region),
            ("domains", &self.domains),
            ("id", &self.id),
            ("label", &self.label),
            ("session_lifespan", &self.session_lifespan),
        ]);
    }
}

json::serde_impls!(Organization);
