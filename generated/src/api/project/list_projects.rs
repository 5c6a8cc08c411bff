use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "listProjects",
    method: "GET",
    path: "/projects",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// List the projects you can reach
///
/// A call of `GET /projects`, begun by [`ProjectApi::list_projects`](super::ProjectApi::list_projects()), which says all about it. It is sent when it is awaited.
pub type ListProjectsCall = runtime::OperationCall<
    Op,
    models::ProjectMetadataList,
    models::ErrorGeneric,
>;

/// The operation `GET /projects`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::ProjectMetadataList, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json_or_empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    ListProjectsCall, models::ProjectMetadataList, body => json(200, & body)
}
