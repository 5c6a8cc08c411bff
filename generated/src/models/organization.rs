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
        let mut this = Self {
            created_at: runtime::Timestamp::UNIX_EPOCH,
            default_region: None,
            domains: Vec::new(),
            id: String::new(),
            label: String::new(),
            session_lifespan: None,
        };
        r.object_with(
            [
                ("created_at", &mut json::InPlace(&mut this.created_at)),
                ("default_region", &mut this.default_region),
                ("domains", &mut json::OrEmptyInPlace(&mut this.domains)),
                ("id", &mut json::InPlace(&mut this.id)),
                ("label", &mut json::InPlace(&mut this.label)),
                ("session_lifespan", &mut this.session_lifespan),
            ],
            &["created_at", "domains", "id", "label"],
        )?;
        Ok(this)
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
