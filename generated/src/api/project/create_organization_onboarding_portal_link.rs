use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createOrganizationOnboardingPortalLink",
    method: "POST",
    path: "/projects/{project_id}/organizations/{organization_id}/onboarding-portal-links",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// Create an onboarding portal link for an organization
///
/// A call of `POST /projects/{project_id}/organizations/{organization_id}/onboarding-portal-links`, begun by [`ProjectApi::create_organization_onboarding_portal_link`](super::ProjectApi::create_organization_onboarding_portal_link()), which says all about it. It is sent when it is awaited.
pub type CreateOrganizationOnboardingPortalLinkCall = runtime::OperationCall<
    Op,
    models::OnboardingPortalLink,
    models::ErrorGeneric,
>;

/// The operation `POST /projects/{project_id}/organizations/{organization_id}/onboarding-portal-links`, as a type.
pub enum Op {}

impl CreateOrganizationOnboardingPortalLinkCall {
    /// What the portal offers, how long the link lives, and how the data of the customer's
    /// identity provider is mapped to identities.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body(
        mut self,
        value: impl Into<Option<models::CreateOrganizationOnboardingPortalLinkBody>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.call.json("application/json", &value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::OnboardingPortalLink, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    CreateOrganizationOnboardingPortalLinkCall, models::OnboardingPortalLink, body =>
    json(201, & body)
}
