use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getProject",
    method: "GET",
    path: "/projects/{project_id}",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// Get a project and its configuration
///
/// A call of `GET /projects/{project_id}`, begun by [`ProjectApi::get_project`](super::ProjectApi::get_project()), which says all about it. It is sent when it is awaited.
pub type GetProjectCall = runtime::OperationCall<
    Op,
    models::Project,
    models::ErrorGeneric,
>;

/// The operation `GET /projects/{project_id}`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::Project, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    GetProjectCall, models::Project, body => json(200, & body)
}
