use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "deleteOrganization",
    method: "DELETE",
    path: "/projects/{project_id}/organizations/{organization_id}",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// Delete an organization from a project
///
/// A call of `DELETE /projects/{project_id}/organizations/{organization_id}`, begun by [`ProjectApi::delete_organization`](super::ProjectApi::delete_organization()), which says all about it. It is sent when it is awaited.
pub type DeleteOrganizationCall = runtime::OperationCall<Op, (), models::ErrorGeneric>;

/// The operation `DELETE /projects/{project_id}/organizations/{organization_id}`, as a type.
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
    DeleteOrganizationCall, (), () => empty(204)
}
