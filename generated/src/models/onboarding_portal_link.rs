use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// A link with which the administrator of an organization sets up single sign-on and SCIM.
///
/// It holds the token of the link, so treat the whole object as a secret. The schema
/// [`createOrganizationOnboardingPortalLinkBody`](crate::models::CreateOrganizationOnboardingPortalLinkBody) explains the `_mapper_url` and `proxy_`
/// members.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OnboardingPortalLink {
    /// Jsonnet code for connections to Apple, which maps the claims of the user to an identity.
    pub apple_mapper_url: Option<String>,
    /// Jsonnet code for connections to Auth0, which maps the claims of the user to an identity.
    pub auth0_mapper_url: Option<String>,
    /// The key `created_at`.
    ///
    /// Set by the server alone.
    pub created_at: Option<runtime::Timestamp>,
    /// The custom domain of the project that the link uses. `null` means the host name with the
    /// slug of the project.
    pub custom_hostname_id: Option<models::NullUuid>,
    /// Whether the portal lets the customer set up SCIM, which creates and updates identities
    /// from their directory.
    pub enable_scim: Option<bool>,
    /// Whether the portal lets the customer set up single sign-on with OpenID Connect or SAML.
    pub enable_sso: Option<bool>,
    /// When the link stops working. Change it with [`updateOrganizationOnboardingPortalLink`](crate::api::project::ProjectApi::update_organization_onboarding_portal_link()).
    ///
    /// Set by the server alone.
    pub expires_at: runtime::Timestamp,
    /// Jsonnet code for connections to Facebook, which maps the claims of the user to an
    /// identity.
    pub facebook_mapper_url: Option<String>,
    /// Jsonnet code for connections to any other OpenID Connect provider, which maps the claims
    /// of the user to an identity.
    pub generic_oidc_mapper_url: Option<String>,
    /// Jsonnet code for connections to GitHub, which maps the claims of the user to an
    /// identity.
    pub github_mapper_url: Option<String>,
    /// Jsonnet code for connections to GitLab, which maps the claims of the user to an
    /// identity.
    pub gitlab_mapper_url: Option<String>,
    /// Jsonnet code for connections to Google, which maps the claims of the user to an
    /// identity.
    pub google_mapper_url: Option<String>,
    /// The key `id`.
    ///
    /// Set by the server alone.
    ///
    /// Format `uuid`.
    pub id: String,
    /// Jsonnet code for connections to Microsoft, which maps the claims of the user to an
    /// identity.
    pub microsoft_mapper_url: Option<String>,
    /// Jsonnet code for connections to netID, which maps the claims of the user to an identity.
    pub netid_mapper_url: Option<String>,
    /// The key `organization_id`.
    ///
    /// Set by the server alone.
    ///
    /// Format `uuid`.
    pub organization_id: String,
    /// The key `project_id`.
    ///
    /// Set by the server alone.
    ///
    /// Format `uuid`.
    pub project_id: String,
    /// The assertion consumer service (ACS) URL for SAML that the customer configures, if it is
    /// not the one of Ory.
    pub proxy_acs_url: Option<String>,
    /// The redirect URL for OpenID Connect that the customer configures, if it is not the one
    /// of Ory.
    pub proxy_oidc_redirect_url: Option<String>,
    /// The audience that the customer's SAML provider puts into its assertions, if it is not
    /// the one of Ory.
    pub proxy_saml_audience_override: Option<String>,
    /// The SCIM server URL that the customer configures, if it is not the one of Ory.
    pub proxy_scim_server_url: Option<String>,
    /// Jsonnet code for SAML connections, which maps the attributes of the user to an identity.
    pub saml_mapper_url: Option<String>,
    /// Jsonnet code for SCIM, which maps the user of the customer's directory to an identity.
    pub scim_mapper_url: Option<String>,
    /// The secret token at the end of the link:
    /// `https://{slug}.projects.oryapis.com/onboarding/` followed by this value.
    ///
    /// Whoever knows it can change the connections of the organization until the link expires.
    ///
    /// Set by the server alone.
    ///
    /// Secret: not in `Debug` output.
    pub value: String,
}

impl fmt::Debug for OnboardingPortalLink {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("OnboardingPortalLink");
        out.field("apple_mapper_url", &self.apple_mapper_url);
        out.field("auth0_mapper_url", &self.auth0_mapper_url);
        out.field("created_at", &self.created_at);
        out.field("custom_hostname_id", &self.custom_hostname_id);
        out.field("enable_scim", &self.enable_scim);
        out.field("enable_sso", &self.enable_sso);
        out.field("expires_at", &self.expires_at);
        out.field("facebook_mapper_url", &self.facebook_mapper_url);
        out.field("generic_oidc_mapper_url", &self.generic_oidc_mapper_url);
        out.field("github_mapper_url", &self.github_mapper_url);
        out.field("gitlab_mapper_url", &self.gitlab_mapper_url);
        out.field("google_mapper_url", &self.google_mapper_url);
        out.field("id", &self.id);
        out.field("microsoft_mapper_url", &self.microsoft_mapper_url);
        out.field("netid_mapper_url", &self.netid_mapper_url);
        out.field("organization_id", &self.organization_id);
        out.field("project_id", &self.project_id);
        out.field("proxy_acs_url", &self.proxy_acs_url);
        out.field("proxy_oidc_redirect_url", &self.proxy_oidc_redirect_url);
        out.field("proxy_saml_audience_override", &self.proxy_saml_audience_override);
        out.field("proxy_scim_server_url", &self.proxy_scim_server_url);
        out.field("saml_mapper_url", &self.saml_mapper_url);
        out.field("scim_mapper_url", &self.scim_mapper_url);
        out.field("value", &runtime::Redacted);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl OnboardingPortalLink {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        expires_at: crate::runtime::Timestamp,
        id: impl Into<String>,
        organization_id: impl Into<String>,
        project_id: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            apple_mapper_url: None,
            auth0_mapper_url: None,
            created_at: None,
            custom_hostname_id: None,
            enable_scim: None,
            enable_sso: None,
            expires_at,
            facebook_mapper_url: None,
            generic_oidc_mapper_url: None,
            github_mapper_url: None,
            gitlab_mapper_url: None,
            google_mapper_url: None,
            id: id.into(),
            microsoft_mapper_url: None,
            netid_mapper_url: None,
            organization_id: organization_id.into(),
            project_id: project_id.into(),
            proxy_acs_url: None,
            proxy_oidc_redirect_url: None,
            proxy_saml_audience_override: None,
            proxy_scim_server_url: None,
            saml_mapper_url: None,
            scim_mapper_url: None,
            value: value.into(),
        }
    }

    /// Sets `apple_mapper_url`.
    #[inline]
    #[must_use]
    pub fn apple_mapper_url<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.apple_mapper_url = Some(value);
        }
        self
    }

    /// Sets `auth0_mapper_url`.
    #[inline]
    #[must_use]
    pub fn auth0_mapper_url<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.auth0_mapper_url = Some(value);
        }
        self
    }

    /// Sets `created_at`.
    #[inline]
    #[must_use]
    pub fn created_at(
        mut self,
        value: impl Into<Option<crate::runtime::Timestamp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.created_at = Some(value);
        }
        self
    }

    /// Sets `custom_hostname_id`.
    #[inline]
    #[must_use]
    pub fn custom_hostname_id<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.custom_hostname_id = Some(value);
        }
        self
    }

    /// Sets `enable_scim`.
    #[inline]
    #[must_use]
    pub fn enable_scim(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.enable_scim = Some(value);
        }
        self
    }

    /// Sets `enable_sso`.
    #[inline]
    #[must_use]
    pub fn enable_sso(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.enable_sso = Some(value);
        }
        self
    }

    /// Sets `facebook_mapper_url`.
    #[inline]
    #[must_use]
    pub fn facebook_mapper_url<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.facebook_mapper_url = Some(value);
        }
        self
    }

    /// Sets `generic_oidc_mapper_url`.
    #[inline]
    #[must_use]
    pub fn generic_oidc_mapper_url<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.generic_oidc_mapper_url = Some(value);
        }
        self
    }

    /// Sets `github_mapper_url`.
    #[inline]
    #[must_use]
    pub fn github_mapper_url<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.github_mapper_url = Some(value);
        }
        self
    }

    /// Sets `gitlab_mapper_url`.
    #[inline]
    #[must_use]
    pub fn gitlab_mapper_url<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.gitlab_mapper_url = Some(value);
        }
        self
    }

    /// Sets `google_mapper_url`.
    #[inline]
    #[must_use]
    pub fn google_mapper_url<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.google_mapper_url = Some(value);
        }
        self
    }

    /// Sets `microsoft_mapper_url`.
    #[inline]
    #[must_use]
    pub fn microsoft_mapper_url<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.microsoft_mapper_url = Some(value);
        }
        self
    }

    /// Sets `netid_mapper_url`.
    #[inline]
    #[must_use]
    pub fn netid_mapper_url<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.netid_mapper_url = Some(value);
        }
        self
    }

    /// Sets `proxy_acs_url`.
    #[inline]
    #[must_use]
    pub fn proxy_acs_url<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.proxy_acs_url = Some(value);
        }
        self
    }

    /// Sets `proxy_oidc_redirect_url`.
    #[inline]
    #[must_use]
    pub fn proxy_oidc_redirect_url<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.proxy_oidc_redirect_url = Some(value);
        }
        self
    }

    /// Sets `proxy_saml_audience_override`.
    #[inline]
    #[must_use]
    pub fn proxy_saml_audience_override<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.proxy_saml_audience_override = Some(value);
        }
        self
    }

    /// Sets `proxy_scim_server_url`.
    #[inline]
    #[must_use]
    pub fn proxy_scim_server_url<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.proxy_scim_server_url = Some(value);
        }
        self
    }

    /// Sets `saml_mapper_url`.
    #[inline]
    #[must_use]
    pub fn saml_mapper_url<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.saml_mapper_url = Some(value);
        }
        self
    }

    /// Sets `scim_mapper_url`.
    #[inline]
    #[must_use]
    pub fn scim_mapper_url<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.scim_mapper_url = Some(value);
        }
        self
    }
}

impl json::Decode for OnboardingPortalLink {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            apple_mapper_url: None,
            auth0_mapper_url: None,
            created_at: None,
            custom_hostname_id: None,
            enable_scim: None,
            enable_sso: None,
            expires_at: runtime::Timestamp::UNIX_EPOCH,
            facebook_mapper_url: None,
            generic_oidc_mapper_url: None,
            github_mapper_url: None,
            gitlab_mapper_url: None,
            google_mapper_url: None,
            id: String::new(),
            microsoft_mapper_url: None,
            netid_mapper_url: None,
            organization_id: String::new(),
            project_id: String::new(),
            proxy_acs_url: None,
            proxy_oidc_redirect_url: None,
            proxy_saml_audience_override: None,
            proxy_scim_server_url: None,
            saml_mapper_url: None,
            scim_mapper_url: None,
            value: String::new(),
        };
        r.object_with(
            [
                ("apple_mapper_url", &mut this.apple_mapper_url),
                ("auth0_mapper_url", &mut this.auth0_mapper_url),
                ("created_at", &mut this.created_at),
                ("custom_hostname_id", &mut this.custom_hostname_id),
                ("enable_scim", &mut this.enable_scim),
                ("enable_sso", &mut this.enable_sso),
                ("expires_at", &mut json::InPlace(&mut this.expires_at)),
                ("facebook_mapper_url", &mut this.facebook_mapper_url),
                ("generic_oidc_mapper_url", &mut this.generic_oidc_mapper_url),
                ("github_mapper_url", &mut this.github_mapper_url),
                ("gitlab_mapper_url", &mut this.gitlab_mapper_url),
                ("google_mapper_url", &mut this.google_mapper_url),
                ("id", &mut json::InPlace(&mut this.id)),
                ("microsoft_mapper_url", &mut this.microsoft_mapper_url),
                ("netid_mapper_url", &mut this.netid_mapper_url),
                ("organization_id", &mut json::InPlace(&mut this.organization_id)),
                ("project_id", &mut json::InPlace(&mut this.project_id)),
                ("proxy_acs_url", &mut this.proxy_acs_url),
                ("proxy_oidc_redirect_url", &mut this.proxy_oidc_redirect_url),
                ("proxy_saml_audience_override", &mut this.proxy_saml_audience_override),
                ("proxy_scim_server_url", &mut this.proxy_scim_server_url),
                ("saml_mapper_url", &mut this.saml_mapper_url),
                ("scim_mapper_url", &mut this.scim_mapper_url),
                ("value", &mut json::InPlace(&mut this.value)),
            ],
            &["expires_at", "id", "organization_id", "project_id", "value"],
        )?;
        Ok(this)
    }
}

impl json::Encode for OnboardingPortalLink {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("apple_mapper_url", &self.apple_mapper_url),
            ("auth0_mapper_url", &self.auth0_mapper_url),
            ("created_at", &self.created_at),
            ("custom_hostname_id", &self.custom_hostname_id),
            ("enable_scim", &self.enable_scim),
            ("enable_sso", &self.enable_sso),
            ("expires_at", &self.expires_at),
            ("facebook_mapper_url", &self.facebook_mapper_url),
            ("generic_oidc_mapper_url", &self.generic_oidc_mapper_url),
            ("github_mapper_url", &self.github_mapper_url),
            ("gitlab_mapper_url", &self.gitlab_mapper_url),
            ("google_mapper_url", &self.google_mapper_url),
            ("id", &self.id),
            ("microsoft_mapper_url", &self.microsoft_mapper_url),
            ("netid_mapper_url", &self.netid_mapper_url),
            ("organization_id", &self.organization_id),
            ("project_id", &self.project_id),
            ("proxy_acs_url", &self.proxy_acs_url),
            ("proxy_oidc_redirect_url", &self.proxy_oidc_redirect_url),
            ("proxy_saml_audience_override", &self.proxy_saml_audience_override),
            ("proxy_scim_server_url", &self.proxy_scim_server_url),
            ("saml_mapper_url", &self.saml_mapper_url),
            ("scim_mapper_url", &self.scim_mapper_url),
            ("value", &self.value),
        ]);
    }
}

json::serde_impls!(OnboardingPortalLink);
