use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "purgeProject",
    method: "DELETE",
    path: "/projects/{project_id}",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// Delete a project and all of its data for good
///
/// A call of `DELETE /projects/{project_id}`, begun by [`ProjectApi::purge_project`](super::ProjectApi::purge_project()), which says all about it. It is sent when it is awaited.
pub type PurgeProjectCall = runtime::OperationCall<Op, (), models::GenericError>;

/// The operation `DELETE /projects/{project_id}`, as a type.
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
    PurgeProjectCall, (), () => empty(204)
}
