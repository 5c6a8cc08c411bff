use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getProjectMembers",
    method: "GET",
    path: "/projects/{project}/members",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// List the people who have access to a project
///
/// A call of `GET /projects/{project}/members`, begun by [`ProjectApi::get_project_members`](super::ProjectApi::get_project_members()), which says all about it. It is sent when it is awaited.
pub type GetProjectMembersCall = runtime::OperationCall<
    Op,
    models::ProjectMembers,
    models::GenericError,
>;

/// The operation `GET /projects/{project}/members`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::ProjectMembers, runtime::Error<models::GenericError>> {
    match r.status() {
        200..=299 => r.json_or_empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    GetProjectMembersCall, models::ProjectMembers, body => json(200, & body)
}
