use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "deleteWorkspaceApiKey",
    method: "DELETE",
    path: "/workspaces/{workspace}/tokens/{token_id}",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// Delete an API key of a workspace
///
/// A call of `DELETE /workspaces/{workspace}/tokens/{token_id}`, begun by [`WorkspaceApi::delete_workspace_api_key`](super::WorkspaceApi::delete_workspace_api_key()), which says all about it. It is sent when it is awaited.
pub type DeleteWorkspaceApiKeyCall = runtime::OperationCall<
    Op,
    (),
    models::ErrorGeneric,
>;

/// The operation `DELETE /workspaces/{workspace}/tokens/{token_id}`, as a type.
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
    DeleteWorkspaceApiKeyCall, (), () => empty(204)
}
