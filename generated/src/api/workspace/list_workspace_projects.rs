use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "listWorkspaceProjects",
    method: "GET",
    path: "/workspaces/{workspace}/projects",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// List the projects of a workspace
///
/// A call of `GET /workspaces/{workspace}/projects`, begun by [`WorkspaceApi::list_workspace_projects`](super::WorkspaceApi::list_workspace_projects()), which says all about it. It is sent when it is awaited.
pub type ListWorkspaceProjectsCall = runtime::OperationCall<
    Op,
    models::ListWorkspaceProjects,
    models::ErrorGeneric,
>;

/// The operation `GET /workspaces/{workspace}/projects`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::ListWorkspaceProjects, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    ListWorkspaceProjectsCall, models::ListWorkspaceProjects, body => json(200, & body)
}
