use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createProject",
    method: "POST",
    path: "/projects",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// Create a project
///
/// A call of `POST /projects`, begun by [`ProjectApi::create_project`](super::ProjectApi::create_project()), which says all about it. It is sent when it is awaited.
pub type CreateProjectCall = runtime::OperationCall<
    Op,
    models::Project,
    models::ErrorGeneric,
>;

/// The operation `POST /projects`, as a type.
pub enum Op {}

impl CreateProjectCall {
    /// The name, the environment, the home region and the workspace of the new project. All other
    /// settings start with defaults; change them with [`patchProjectWithRevision`](crate::api::project::ProjectApi::patch_project_with_revision()) or `setProject`.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body(mut self, value: impl Into<Option<models::CreateProjectBody>>) -> Self {
        if let Some(value) = value.into() {
            self.call.json("application/json", &value);
        }
        self
    }
}

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
    CreateProjectCall, models::Project, body => json(201, & body)
}
