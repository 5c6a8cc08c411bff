use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createWorkspace",
    method: "POST",
    path: "/workspaces",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// Create a workspace
///
/// A call of `POST /workspaces`, begun by [`WorkspaceApi::create_workspace`](super::WorkspaceApi::create_workspace()), which says all about it. It is sent when it is awaited.
pub type CreateWorkspaceCall = runtime::OperationCall<
    Op,
    models::Workspace,
    models::ErrorGeneric,
>;

/// The operation `POST /workspaces`, as a type.
pub enum Op {}

impl CreateWorkspaceCall {
    /// The name of the new workspace.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body(
        mut self,
        value: impl Into<Option<models::CreateWorkspaceBody>>,
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
) -> Result<models::Workspace, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    CreateWorkspaceCall, models::Workspace, body => json(201, & body)
}
