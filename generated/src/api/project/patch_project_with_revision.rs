use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "patchProjectWithRevision",
    method: "PATCH",
    path: "/projects/{project_id}/revision/{revision_id}",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// Change parts of a project if it is still at a given revision
///
/// A call of `PATCH /projects/{project_id}/revision/{revision_id}`, begun by [`ProjectApi::patch_project_with_revision`](super::ProjectApi::patch_project_with_revision()), which says all about it. It is sent when it is awaited.
pub type PatchProjectWithRevisionCall = runtime::OperationCall<
    Op,
    models::SuccessfulProjectUpdate,
    models::ErrorGeneric,
>;

/// The operation `PATCH /projects/{project_id}/revision/{revision_id}`, as a type.
pub enum Op {}

impl PatchProjectWithRevisionCall {
    /// The changes, as a list of JSON Patch operations on the project. They are applied in order.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body<M>(
        mut self,
        value: impl runtime::IntoItems<models::JsonPatch, M>,
    ) -> Self {
        if let Some(value) = value.into_items() {
            self.call.json("application/json", &value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::SuccessfulProjectUpdate, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    PatchProjectWithRevisionCall, models::SuccessfulProjectUpdate, body => json(200, &
    body)
}
