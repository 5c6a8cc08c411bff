use crate::models;
use crate::runtime::json;

/// The connections of an organization as its administrator has set them up in the onboarding
/// portal.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetOrganizationFromOnboardingPortalLinkBody {
    /// The social and OpenID Connect providers of a project revision.
    pub kratos_selfservice_methods_oidc_config_providers: Option<
        models::ProjectRevisionThirdPartyLoginProviders,
    >,
    /// The SAML connections of a project revision.
    pub kratos_selfservice_methods_saml_config_providers: Option<
        models::ProjectRevisionSamlProviders,
    >,
    /// The state of the configuration that the change starts from, as
    /// [`onboardingPortalOrganization`](crate::models::OnboardingPortalOrganization) gives it.
    ///
    /// Format `uuid`.
    pub revision_id: String,
    /// The SCIM connections of a project revision.
    pub scim_clients: Option<models::ProjectRevisionScimClients>,
}

impl json::Decode for SetOrganizationFromOnboardingPortalLinkBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            kratos_selfservice_methods_oidc_config_providers: None,
            kratos_selfservice_methods_saml_config_providers: None,
            revision_id: String::new(),
            scim_clients: None,
        };
        r.object_with(
            [
                (
                    "kratos_selfservice_methods_oidc_config_providers",
                    &mut json::OrEmpty(
                        &mut this.kratos_selfservice_methods_oidc_config_providers,
                    ),
                ),
                (
                    "kratos_selfservice_methods_saml_config_providers",
                    &mut json::OrEmpty(
                        &mut this.kratos_selfservice_methods_saml_config_providers,
                    ),
                ),
                ("revision_id", &mut json::InPlace(&mut this.revision_id)),
                ("scim_clients", &mut json::OrEmpty(&mut this.scim_clients)),
            ],
            &["revision_id"],
        )?;
        Ok(this)
    }
}

impl json::Encode for SetOrganizationFromOnboardingPortalLinkBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            (
                "kratos_selfservice_methods_oidc_config_providers",
                &self.kratos_selfservice_methods_oidc_config_providers,
            ),
            (
                "kratos_selfservice_methods_saml_config_providers",
                &self.kratos_selfservice_methods_saml_config_providers,
            ),
            ("revision_id", &self.revision_id),
            ("scim_clients", &self.scim_clients),
        ]);
    }
}

json::serde_impls!(SetOrganizationFromOnboardingPortalLinkBody);
