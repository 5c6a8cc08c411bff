use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getOrganizationOnboardingPortalLinks",
    method: "GET",
    path: "/projects/{project_id}/organizations/{organization_id}/onboarding-portal-links",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// List the onboarding portal links of an organization
///
/// A call of `GET /projects/{project_id}/organizations/{organization_id}/onboarding-portal-links`, begun by [`ProjectApi::get_organization_onboarding_portal_links`](super::ProjectApi::get_organization_onboarding_portal_links()), which says all about it. It is sent when it is awaited.
pub type GetOrganizationOnboardingPortalLinksCall = runtime::OperationCall<
    Op,
    models::OrganizationOnboardingPortalLinksResponse,
    models::ErrorGeneric,
>;

/// The operation `GET /projects/{project_id}/organizations/{organization_id}/onboarding-portal-links`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<
    models::OrganizationOnboardingPortalLinksResponse,
    runtime::Error<models::ErrorGeneric>,
> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    GetOrganizationOnboardingPortalLinksCall,
    models::OrganizationOnboardingPortalLinksResponse, body => json(200, & body)
}
