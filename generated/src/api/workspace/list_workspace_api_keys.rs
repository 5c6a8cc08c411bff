use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "listWorkspaceApiKeys",
    method: "GET",
    path: "/workspaces/{workspace}/tokens",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// List the API keys of a workspace
///
/// A call of `GET /workspaces/{workspace}/tokens`, begun by [`WorkspaceApi::list_workspace_api_keys`](super::WorkspaceApi::list_workspace_api_keys()), which says all about it. It is sent when it is awaited.
pub type ListWorkspaceApiKeysCall = runtime::OperationCall<
    Op,
    models::WorkspaceApiKeys,
    models::ErrorGeneric,
>;

/// The operation `GET /workspaces/{workspace}/tokens`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::WorkspaceApiKeys, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json_or_empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    ListWorkspaceApiKeysCall, models::WorkspaceApiKeys, body => json(200, & body)
}
