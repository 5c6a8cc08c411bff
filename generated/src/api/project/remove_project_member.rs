use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "removeProjectMember",
    method: "DELETE",
    path: "/projects/{project}/members/{member}",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// Remove a person from a project
///
/// A call of `DELETE /projects/{project}/members/{member}`, begun by [`ProjectApi::remove_project_member`](super::ProjectApi::remove_project_member()), which says all about it. It is sent when it is awaited.
pub type RemoveProjectMemberCall = runtime::OperationCall<Op, (), models::GenericError>;

/// The operation `DELETE /projects/{project}/members/{member}`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<(), runtime::Error<models::GenericError>> {
    match r.status() {
        200..=299 => r.empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    RemoveProjectMemberCall, (), () => empty(204)
}
