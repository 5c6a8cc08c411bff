use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createWorkspaceApiKey",
    method: "POST",
    path: "/workspaces/{workspace}/tokens",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// Create an API key for a workspace
///
/// A call of `POST /workspaces/{workspace}/tokens`, begun by [`WorkspaceApi::create_workspace_api_key`](super::WorkspaceApi::create_workspace_api_key()), which says all about it. It is sent when it is awaited.
pub type CreateWorkspaceApiKeyCall = runtime::OperationCall<
    Op,
    models::WorkspaceApiKey,
    models::ErrorGeneric,
>;

/// The operation `POST /workspaces/{workspace}/tokens`, as a type.
pub enum Op {}

impl CreateWorkspaceApiKeyCall {
    /// The name of the key and, if you want it to end by itself, the time when it expires.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body(
        mut self,
        value: impl Into<Option<models::CreateWorkspaceApiKeyBody>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.call.json("application/json", &value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::WorkspaceApiKey, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    CreateWorkspaceApiKeyCall, models::WorkspaceApiKey, body => json(201, & body)
}
