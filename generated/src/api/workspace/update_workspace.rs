use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "updateWorkspace",
    method: "PUT",
    path: "/workspaces/{workspace}",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// Rename a workspace or change who may enter it
///
/// A call of `PUT /workspaces/{workspace}`, begun by [`WorkspaceApi::update_workspace`](super::WorkspaceApi::update_workspace()), which says all about it. It is sent when it is awaited.
pub type UpdateWorkspaceCall = runtime::OperationCall<
    Op,
    models::Workspace,
    models::ErrorGeneric,
>;

/// The operation `PUT /workspaces/{workspace}`, as a type.
pub enum Op {}

impl UpdateWorkspaceCall {
    /// The new settings. The name is required; repeat it if it does not change.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body(
        mut self,
        value: impl Into<Option<models::UpdateWorkspaceBody>>,
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
    UpdateWorkspaceCall, models::Workspace, body => json(200, & body)
}
