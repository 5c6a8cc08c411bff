use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getWorkspace",
    method: "GET",
    path: "/workspaces/{workspace}",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// Get one workspace
///
/// A call of `GET /workspaces/{workspace}`, begun by [`WorkspaceApi::get_workspace`](super::WorkspaceApi::get_workspace()), which says all about it. It is sent when it is awaited.
pub type GetWorkspaceCall = runtime::OperationCall<
    Op,
    models::Workspace,
    models::ErrorGeneric,
>;

/// The operation `GET /workspaces/{workspace}`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::Workspace, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    GetWorkspaceCall, models::Workspace, body => json(200, & body)
}
