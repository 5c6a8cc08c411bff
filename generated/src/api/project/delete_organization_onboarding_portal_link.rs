use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "deleteOrganizationOnboardingPortalLink",
    method: "DELETE",
    path: "/projects/{project_id}/organizations/{organization_id}/onboarding-portal-links/{onboarding_portal_link_id}",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// Delete an onboarding portal link of an organization
///
/// A call of `DELETE /projects/{project_id}/organizations/{organization_id}/onboarding-portal-links/{onboarding_portal_link_id}`, begun by [`ProjectApi::delete_organization_onboarding_portal_link`](super::ProjectApi::delete_organization_onboarding_portal_link()), which says all about it. It is sent when it is awaited.
pub type DeleteOrganizationOnboardingPortalLinkCall = runtime::OperationCall<
    Op,
    (),
    models::ErrorGeneric,
>;

/// The operation `DELETE /projects/{project_id}/organizations/{organization_id}/onboarding-portal-links/{onboarding_portal_link_id}`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<(), runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    DeleteOrganizationOnboardingPortalLinkCall, (), () => empty(204)
}
