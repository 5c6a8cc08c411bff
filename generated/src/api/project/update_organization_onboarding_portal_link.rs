use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "updateOrganizationOnboardingPortalLink",
    method: "POST",
    path: "/projects/{project_id}/organizations/{organization_id}/onboarding-portal-links/{onboarding_portal_link_id}",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// Change an onboarding portal link of an organization
///
/// A call of `POST /projects/{project_id}/organizations/{organization_id}/onboarding-portal-links/{onboarding_portal_link_id}`, begun by [`ProjectApi::update_organization_onboarding_portal_link`](super::ProjectApi::update_organization_onboarding_portal_link()), which says all about it. It is sent when it is awaited.
pub type UpdateOrganizationOnboardingPortalLinkCall = runtime::OperationCall<
    Op,
    models::OnboardingPortalLink,
    models::ErrorGeneric,
>;

/// The operation `POST /projects/{project_id}/organizations/{organization_id}/onboarding-portal-links/{onboarding_portal_link_id}`, as a type.
pub enum Op {}

impl UpdateOrganizationOnboardingPortalLinkCall {
    /// The new settings of the link. Both switches are required, so repeat the one that does not
    /// change.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body(
        mut self,
        value: impl Into<Option<models::UpdateOrganizationOnboardingPortalLinkBody>>,
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
    UpdateOrganizationOnboardingPortalLinkCall, models::OnboardingPortalLink, body =>
    json(200, & body)
}
