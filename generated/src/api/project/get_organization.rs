use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getOrganization",
    method: "GET",
    path: "/projects/{project_id}/organizations/{organization_id}",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// Get one organization of a project
///
/// A call of `GET /projects/{project_id}/organizations/{organization_id}`, begun by [`ProjectApi::get_organization`](super::ProjectApi::get_organization()), which says all about it. It is sent when it is awaited.
pub type GetOrganizationCall = runtime::OperationCall<
    Op,
    models::GetOrganizationResponse,
    models::ErrorGeneric,
>;

/// The operation `GET /projects/{project_id}/organizations/{organization_id}`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::GetOrganizationResponse, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    GetOrganizationCall, models::GetOrganizationResponse, body => json(200, & body)
}
