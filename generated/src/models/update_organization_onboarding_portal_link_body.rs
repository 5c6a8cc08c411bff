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
        let mut this = Self {
            enable_scim: false,
            enable_sso: false,
            expires_at: runtime::Nullable::Absent,
        };
        r.object_with(
            [
                ("enable_scim", &mut json::InPlace(&mut this.enable_scim)),
                ("enable_sso", &mut json::InPlace(&mut this.enable_sso)),
                ("expires_at", &mut this.expires_at),
            ],
            &["enable_scim", "enable_sso"],
        )?;
        Ok(this)
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
