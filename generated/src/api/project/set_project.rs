use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "setProject",
    method: "PUT",
    path: "/projects/{project_id}",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// Replace the configuration of a project
///
/// A call of `PUT /projects/{project_id}`, begun by [`ProjectApi::set_project`](super::ProjectApi::set_project()), which says all about it. It is sent when it is awaited.
pub type SetProjectCall = runtime::OperationCall<
    Op,
    models::SuccessfulProjectUpdate,
    models::ErrorGeneric,
>;

/// The operation `PUT /projects/{project_id}`, as a type.
pub enum Op {}

impl SetProjectCall {
    /// The new name, CORS settings, organizations and service configurations.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body(mut self, value: impl Into<Option<models::SetProject>>) -> Self {
        if let Some(value) = value.into() {
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
    SetProjectCall, models::SuccessfulProjectUpdate, body => json(200, & body)
}
