use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createProjectApiKey",
    method: "POST",
    path: "/projects/{project}/tokens",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// Create an API key for a project
///
/// A call of `POST /projects/{project}/tokens`, begun by [`ProjectApi::create_project_api_key`](super::ProjectApi::create_project_api_key()), which says all about it. It is sent when it is awaited.
pub type CreateProjectApiKeyCall = runtime::OperationCall<
    Op,
    models::ProjectApiKey,
    models::ErrorGeneric,
>;

/// The operation `POST /projects/{project}/tokens`, as a type.
pub enum Op {}

impl CreateProjectApiKeyCall {
    /// The name of the key and, if you want it to end by itself, the time when it expires.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body(
        mut self,
        value: impl Into<Option<models::CreateProjectApiKeyBody>>,
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
) -> Result<models::ProjectApiKey, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    CreateProjectApiKeyCall, models::ProjectApiKey, body => json(201, & body)
}
