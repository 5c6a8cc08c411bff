use crate::models;
use crate::runtime::{self, json};

/// The settings of a new onboarding portal link.
///
/// The `_mapper_url` members hold Jsonnet code that turns what an identity provider says
/// about a user into an identity. Write them as `base64://` followed by the encoded code. The
/// portal attaches the one that fits to each connection that the customer sets up.
///
/// The `proxy_` members are for customers who must see an address of your own in place of the
/// address of Ory. Requests to it have to reach Ory, so set up the forwarding first.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOrganizationOnboardingPortalLinkBody {
    /// Jsonnet code for connections to Apple, which maps the claims of the user to an identity.
    pub apple_mapper_url: Option<String>,
    /// Jsonnet code for connections to Auth0, which maps the claims of the user to an identity.
    pub auth0_mapper_url: Option<String>,
    /// The custom domain of the project that the link uses. `null` or absent means the host
    /// name with the slug of the project.
    pub custom_hostname_id: runtime::Nullable<models::NullUuid>,
    /// Whether the portal lets the customer set up SCIM, which creates and updates identities
    /// from their directory.
    pub enable_scim: bool,
    /// Whether the portal lets the customer set up single sign-on with OpenID Connect or SAML.
    pub enable_sso: bool,
    /// When the link stops working. At least one day from now.
    pub expires_at: runtime::Nullable<models::Time>,
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
    /// Jsonnet code for connections to Microsoft, which maps the claims of the user to an
    /// identity.
    pub microsoft_mapper_url: Option<String>,
    /// Jsonnet code for connections to netID, which maps the claims of the user to an identity.
    pub netid_mapper_url: Option<String>,
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
}

impl CreateOrganizationOnboardingPortalLinkBody {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(enable_scim: bool, enable_sso: bool) -> Self {
        Self {
            apple_mapper_url: None,
            auth0_mapper_url: None,
            custom_hostname_id: runtime::Nullable::Absent,
            enable_scim,
            enable_sso,
            expires_at: runtime::Nullable::Absent,
            facebook_mapper_url: None,
            generic_oidc_mapper_url: None,
            github_mapper_url: None,
            gitlab_mapper_url: None,
            google_mapper_url: None,
            microsoft_mapper_url: None,
            netid_mapper_url: None,
            proxy_acs_url: None,
            proxy_oidc_redirect_url: None,
            proxy_saml_audience_override: None,
            proxy_scim_server_url: None,
            saml_mapper_url: None,
            scim_mapper_url: None,
        }
    }

    /// Sets `apple_mapper_url`.
    #[inline]
    #[must_use]
    pub fn apple_mapper_url<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
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
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.auth0_mapper_url = Some(value);
        }
        self
    }

    /// Sets `custom_hostname_id`.
    #[inline]
    #[must_use]
    pub fn custom_hostname_id<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.custom_hostname_id = runtime::Nullable::Value(value);
        }
        self
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

    /// Sets `facebook_mapper_url`.
    #[inline]
    #[must_use]
    pub fn facebook_mapper_url<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
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
        value: impl runtime::IntoOption<String, M>,
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
        value: impl runtime::IntoOption<String, M>,
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
        value: impl runtime::IntoOption<String, M>,
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
        value: impl runtime::IntoOption<String, M>,
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
        value: impl runtime::IntoOption<String, M>,
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
        value: impl runtime::IntoOption<String, M>,
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
        value: impl runtime::IntoOption<String, M>,
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
        value: impl runtime::IntoOption<String, M>,
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
        value: impl runtime::IntoOption<String, M>,
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
        value: impl runtime::IntoOption<String, M>,
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
        value: impl runtime::IntoOption<String, M>,
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
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.scim_mapper_url = Some(value);
        }
        self
    }
}

impl json::Decode for CreateOrganizationOnboardingPortalLinkBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            apple_mapper_url: None,
            auth0_mapper_url: None,
            custom_hostname_id: runtime::Nullable::Absent,
            enable_scim: false,
            enable_sso: false,
            expires_at: runtime::Nullable::Absent,
            facebook_mapper_url: None,
            generic_oidc_mapper_url: None,
            github_mapper_url: None,
            gitlab_mapper_url: None,
            google_mapper_url: None,
            microsoft_mapper_url: None,
            netid_mapper_url: None,
            proxy_acs_url: None,
            proxy_oidc_redirect_url: None,
            proxy_saml_audience_override: None,
            proxy_scim_server_url: None,
            saml_mapper_url: None,
            scim_mapper_url: None,
        };
        r.object_with(
            [
                ("apple_mapper_url", &mut this.apple_mapper_url),
                ("auth0_mapper_url", &mut this.auth0_mapper_url),
                ("custom_hostname_id", &mut this.custom_hostname_id),
                ("enable_scim", &mut json::InPlace(&mut this.enable_scim)),
                ("enable_sso", &mut json::InPlace(&mut this.enable_sso)),
                ("expires_at", &mut this.expires_at),
                ("facebook_mapper_url", &mut this.facebook_mapper_url),
                ("generic_oidc_mapper_url", &mut this.generic_oidc_mapper_url),
                ("github_mapper_url", &mut this.github_mapper_url),
                ("gitlab_mapper_url", &mut this.gitlab_mapper_url),
                ("google_mapper_url", &mut this.google_mapper_url),
                ("microsoft_mapper_url", &mut this.microsoft_mapper_url),
                ("netid_mapper_url", &mut this.netid_mapper_url),
                ("proxy_acs_url", &mut this.proxy_acs_url),
                ("proxy_oidc_redirect_url", &mut this.proxy_oidc_redirect_url),
                ("proxy_saml_audience_override", &mut this.proxy_saml_audience_override),
                ("proxy_scim_server_url", &mut this.proxy_scim_server_url),
                ("saml_mapper_url", &mut this.saml_mapper_url),
                ("scim_mapper_url", &mut this.scim_mapper_url),
            ],
            &["enable_scim", "enable_sso"],
        )?;
        Ok(this)
    }
}

impl json::Encode for CreateOrganizationOnboardingPortalLinkBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("apple_mapper_url", &self.apple_mapper_url),
            ("auth0_mapper_url", &self.auth0_mapper_url),
            ("custom_hostname_id", &self.custom_hostname_id),
            ("enable_scim", &self.enable_scim),
            ("enable_sso", &self.enable_sso),
            ("expires_at", &self.expires_at),
            ("facebook_mapper_url", &self.facebook_mapper_url),
            ("generic_oidc_mapper_url", &self.generic_oidc_mapper_url),
            ("github_mapper_url", &self.github_mapper_url),
            ("gitlab_mapper_url", &self.gitlab_mapper_url),
            ("google_mapper_url", &self.google_mapper_url),
            ("microsoft_mapper_url", &self.microsoft_mapper_url),
            ("netid_mapper_url", &self.netid_mapper_url),
            ("proxy_acs_url", &self.proxy_acs_url),
            ("proxy_oidc_redirect_url", &self.proxy_oidc_redirect_url),
            ("proxy_saml_audience_override", &self.proxy_saml_audience_override),
            ("proxy_scim_server_url", &self.proxy_scim_server_url),
            ("saml_mapper_url", &self.saml_mapper_url),
            ("scim_mapper_url", &self.scim_mapper_url),
        ]);
    }
}

json::serde_impls!(CreateOrganizationOnboardingPortalLinkBody);
