use crate::models;
use crate::runtime::json;

/// The configuration of the services of a project, one member for each.
///
/// In `setProject`, a service that you leave out keeps its configuration.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ProjectServices {
    /// The pages that Ory hosts for the project.
    pub account_experience: Option<models::ProjectServiceAccountExperience>,
    /// Users, sign-in methods and sessions (Ory Kratos).
    pub identity: Option<models::ProjectServiceIdentity>,
    /// OAuth 2.0 and OpenID Connect (Ory Hydra).
    pub oauth2: Option<models::ProjectServiceOAuth2>,
    /// Permissions and relationships (Ory Keto).
    pub permission: Option<models::ProjectServicePermission>,
    /// API keys for your own users and services (Ory Talos).
    pub talos: Option<models::ProjectServiceTalos>,
}

impl ProjectServices {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_experience`.
    #[inline]
    #[must_use]
    pub fn account_experience(
        mut self,
        value: impl Into<Option<models::ProjectServiceAccountExperience>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.account_experience = Some(value);
        }
        self
    }

    /// Sets `identity`.
    #[inline]
    #[must_use]
    pub fn identity(
        mut self,
        value: impl Into<Option<models::ProjectServiceIdentity>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.identity = Some(value);
        }
        self
    }

    /// Sets `oauth2`.
    #[inline]
    #[must_use]
    pub fn oauth2(
        mut self,
        value: impl Into<Option<models::ProjectServiceOAuth2>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.oauth2 = Some(value);
        }
        self
    }

    /// Sets `permission`.
    #[inline]
    #[must_use]
    pub fn permission(
        mut self,
        value: impl Into<Option<models::ProjectServicePermission>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.permission = Some(value);
        }
        self
    }

    /// Sets `talos`.
    #[inline]
    #[must_use]
    pub fn talos(
        mut self,
        value: impl Into<Option<models::ProjectServiceTalos>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.talos = Some(value);
        }
        self
    }
}

impl json::Decode for ProjectServices {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("account_experience", &mut this.account_experience),
            ("identity", &mut this.identity),
            ("oauth2", &mut this.oauth2),
            ("permission", &mut this.permission),
            ("talos", &mut this.talos),
        ])?;
        Ok(this)
    }
}

impl json::Encode for ProjectServices {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("account_experience", &self.account_experience),
            ("identity", &self.identity),
            ("oauth2", &self.oauth2),
            ("permission", &self.permission),
            ("talos", &self.talos),
        ]);
    }
}

json::serde_impls!(ProjectServices);
