use crate::models;
use crate::runtime::{self, json};

/// The new settings of an onboarding portal link, for
/// [`updateOrganizationOnboardingPortalLink`](crate::api::project::ProjectApi::update_organization_onboarding_portal_link()).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateOrganizationOnboardingPortalLinkBody {
    /// Whether the portal lets the customer set up SCIM, which creates and updates identities
    /// from their directory.
    pub enable_scim: bool,
    /// Whether the portal lets the customer set up single sign-on with OpenID Connect or SAML.
    pub enable_sso: bool,
    /// When the link stops working. At least one day from now.
    pub expires_at: runtime::Nullable<models::Time>,
}

impl UpdateOrganizationOnboardingPortalLinkBody {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(enable_scim: bool, enable_sso: bool) -> Self {
        Self {
            enable_scim,
            enable_sso,
            expires_at: runtime::Nullable::Absent,
        }
    }

    /// Sets `expires_at`.
    #[inline]
    #[must_use]
    pub fn expires_at(mut self, value: impl Into<Option<models::Time>>) -> Self {
        if let Some(value) = value.into() {
            self.expires_at = runtime::Nullable::Value(value);
        }
        self
    }
}

impl json::Decode for UpdateOrganizationOnboardingPortalLinkBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut enable_scim: Option<bool> = None;
        let mut enable_sso: Option<bool> = None;
        let mut expires_at: runtime::Nullable<models::Time> = runtime::Nullable::Absent;
        r.object([
            ("enable_scim", &mut json::Required(&mut enable_scim)),
            ("enable_sso", &mut json::Required(&mut enable_sso)),
            ("expires_at", &mut expires_at),
        ])?;
        let Some(enable_scim) = enable_scim else {
            return Err(r.lacks("enable_scim"));
        };
        let Some(enable_sso) = enable_sso else {
            return Err(r.lacks("enable_sso"));
        };
        Ok(Self {
            enable_scim,
            enable_sso,
            expires_at,
        })
    }
}

impl json::Encode for UpdateOrganizationOnboardingPortalLinkBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("enable_scim", &self.enable_scim),
            ("enable_sso", &self.enable_sso),
            ("expires_at", &self.expires_at),
        ]);
    }
}

json::serde_impls!(UpdateOrganizationOnboardingPortalLinkBody);
