use crate::models;
use crate::runtime::json;

/// What the onboarding portal shows to the customer: the organization with its connections,
/// and how to set up new ones.
///
/// The schema [`createOrganizationOnboardingPortalLinkBody`](crate::models::CreateOrganizationOnboardingPortalLinkBody) explains the `_mapper_url` and
/// `proxy_` members.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OnboardingPortalOrganization {
    /// The key `apple_mapper_url`.
    pub apple_mapper_url: Option<String>,
    /// The key `auth0_mapper_url`.
    pub auth0_mapper_url: Option<String>,
    /// The base URL of the project that the connections use.
    pub base_url: String,
    /// The e-mail domains that lead people to the connections of the organization.
    ///
    /// Where domains have to be verified, only trusted ones are listed.
    pub domains: Vec<String>,
    /// The key `facebook_mapper_url`.
    pub facebook_mapper_url: Option<String>,
    /// The key `generic_oidc_mapper_url`.
    pub generic_oidc_mapper_url: Option<String>,
    /// The key `github_mapper_url`.
    pub github_mapper_url: Option<String>,
    /// The key `gitlab_mapper_url`.
    pub gitlab_mapper_url: Option<String>,
    /// The key `google_mapper_url`.
    pub google_mapper_url: Option<String>,
    /// The social and OpenID Connect providers of a project revision.
    pub kratos_selfservice_methods_oidc_config_providers: models::ProjectRevisionThirdPartyLoginProviders,
    /// The SAML connections of a project revision.
    pub kratos_selfservice_methods_saml_config_providers: models::ProjectRevisionSamlProviders,
    /// The key `microsoft_mapper_url`.
    pub microsoft_mapper_url: Option<String>,
    /// The key `netid_mapper_url`.
    pub netid_mapper_url: Option<String>,
    /// Whether the customer can set up OpenID Connect.
    pub oidc_sso_enabled: Option<bool>,
    /// The key `organization_id`.
    ///
    /// Format `uuid`.
    pub organization_id: String,
    /// The name of the organization as people see it.
    pub organization_label: Option<String>,
    /// The key `proxy_acs_url`.
    pub proxy_acs_url: Option<String>,
    /// The key `proxy_oidc_redirect_url`.
    pub proxy_oidc_redirect_url: Option<String>,
    /// The key `proxy_saml_audience_override`.
    pub proxy_saml_audience_override: Option<String>,
    /// The key `proxy_scim_server_url`.
    pub proxy_scim_server_url: Option<String>,
    /// Names this state of the configuration. Send it back with a change.
    ///
    /// Format `uuid`.
    pub revision_id: String,
    /// The key `saml_mapper_url`.
    pub saml_mapper_url: Option<String>,
    /// Whether a new SAML connection gets an ACS URL of its own: the common one followed by the
    /// ID of the connection.
    pub saml_per_provider_acs_url_enabled: Option<bool>,
    /// Whether the customer can set up SAML.
    pub saml_sso_enabled: Option<bool>,
    /// The SCIM connections of a project revision.
    pub scim_clients: models::ProjectRevisionScimClients,
    /// Whether the customer can set up SCIM.
    pub scim_enabled: bool,
    /// The key `scim_mapper_url`.
    pub scim_mapper_url: Option<String>,
    /// Whether the customer can set up single sign-on at all.
    pub sso_enabled: bool,
}

impl json::Decode for OnboardingPortalOrganization {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            apple_mapper_url: None,
            auth0_mapper_url: None,
            base_url: String::new(),
            domains: Vec::new(),
            facebook_mapper_url: None,
            generic_oidc_mapper_url: None,
            github_mapper_url: None,
            gitlab_mapper_url: None,
            google_mapper_url: None,
            kratos_selfservice_methods_oidc_config_providers: Vec::new(),
            kratos_selfservice_methods_saml_config_providers: Vec::new(),
            microsoft_mapper_url: None,
            netid_mapper_url: None,
            oidc_sso_enabled: None,
            organization_id: String::new(),
            organization_label: None,
            proxy_acs_url: None,
            proxy_oidc_redirect_url: None,
            proxy_saml_audience_override: None,
            proxy_scim_server_url: None,
            revision_id: String::new(),
            saml_mapper_url: None,
            saml_per_provider_acs_url_enabled: None,
            saml_sso_enabled: None,
            scim_clients: Vec::new(),
            scim_enabled: false,
            scim_mapper_url: None,
            sso_enabled: false,
        };
        r.object_with(
            [
                ("apple_mapper_url", &mut this.apple_mapper_url),
                ("auth0_mapper_url", &mut this.auth0_mapper_url),
                ("base_url", &mut json::InPlace(&mut this.base_url)),
                ("domains", &mut json::OrEmptyInPlace(&mut this.domains)),
                ("facebook_mapper_url", &mut this.facebook_mapper_url),
                ("generic_oidc_mapper_url", &mut this.generic_oidc_mapper_url),
                ("github_mapper_url", &mut this.github_mapper_url),
                ("gitlab_mapper_url", &mut this.gitlab_mapper_url),
                ("google_mapper_url", &mut this.google_mapper_url),
                (
                    "kratos_selfservice_methods_oidc_config_providers",
                    &mut json::OrEmptyInPlace(
                        &mut this.kratos_selfservice_methods_oidc_config_providers,
                    ),
                ),
                (
                    "kratos_selfservice_methods_saml_config_providers",
                    &mut json::OrEmptyInPlace(
                        &mut this.kratos_selfservice_methods_saml_config_providers,
                    ),
                ),
                ("microsoft_mapper_url", &mut this.microsoft_mapper_url),
                ("netid_mapper_url", &mut this.netid_mapper_url),
                ("oidc_sso_enabled", &mut this.oidc_sso_enabled),
                ("organization_id", &mut json::InPlace(&mut this.organization_id)),
                ("organization_label", &mut this.organization_label),
                ("proxy_acs_url", &mut this.proxy_acs_url),
                ("proxy_oidc_redirect_url", &mut this.proxy_oidc_redirect_url),
                ("proxy_saml_audience_override", &mut this.proxy_saml_audience_override),
                ("proxy_scim_server_url", &mut this.proxy_scim_server_url),
                ("revision_id", &mut json::InPlace(&mut this.revision_id)),
                ("saml_mapper_url", &mut this.saml_mapper_url),
                (
                    "saml_per_provider_acs_url_enabled",
                    &mut this.saml_per_provider_acs_url_enabled,
                ),
                ("saml_sso_enabled", &mut this.saml_sso_enabled),
                ("scim_clients", &mut json::OrEmptyInPlace(&mut this.scim_clients)),
                ("scim_enabled", &mut json::InPlace(&mut this.scim_enabled)),
                ("scim_mapper_url", &mut this.scim_mapper_url),
                ("sso_enabled", &mut json::InPlace(&mut this.sso_enabled)),
            ],
            &[
                "base_url",
                "domains",
                "kratos_selfservice_methods_oidc_config_providers",
                "kratos_selfservice_methods_saml_config_providers",
                "organization_id",
                "revision_id",
                "scim_clients",
                "scim_enabled",
                "sso_enabled",
            ],
        )?;
        Ok(this)
    }
}

impl json::Encode for OnboardingPortalOrganization {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("apple_mapper_url", &self.apple_mapper_url),
            ("auth0_mapper_url", &self.auth0_mapper_url),
            ("base_url", &self.base_url),
            ("domains", &self.domains),
            ("facebook_mapper_url", &self.facebook_mapper_url),
            ("generic_oidc_mapper_url", &self.generic_oidc_mapper_url),
            ("github_mapper_url", &self.github_mapper_url),
            ("gitlab_mapper_url", &self.gitlab_mapper_url),
            ("google_mapper_url", &self.google_mapper_url),
            (
                "kratos_selfservice_methods_oidc_config_providers",
                &self.kratos_selfservice_methods_oidc_config_providers,
            ),
            (
                "kratos_selfservice_methods_saml_config_providers",
                &self.kratos_selfservice_methods_saml_config_providers,
            ),
            ("microsoft_mapper_url", &self.microsoft_mapper_url),
            ("netid_mapper_url", &self.netid_mapper_url),
            ("oidc_sso_enabled", &self.oidc_sso_enabled),
            ("organization_id", &self.organization_id),
            ("organization_label", &self.organization_label),
            ("proxy_acs_url", &self.proxy_acs_url),
            ("proxy_oidc_redirect_url", &self.proxy_oidc_redirect_url),
            ("proxy_saml_audience_override", &self.proxy_saml_audience_override),
            ("proxy_scim_server_url", &self.proxy_scim_server_url),
            ("revision_id", &self.revision_id),
            ("saml_mapper_url", &self.saml_mapper_url),
            (
                "saml_per_provider_acs_url_enabled",
                &self.saml_per_provider_acs_url_enabled,
            ),
            ("saml_sso_enabled", &self.saml_sso_enabled),
            ("scim_clients", &self.scim_clients),
            ("scim_enabled", &self.scim_enabled),
            ("scim_mapper_url", &self.scim_mapper_url),
            ("sso_enabled", &self.sso_enabled),
        ]);
    }
}

json::serde_impls!(OnboardingPortalOrganization);
