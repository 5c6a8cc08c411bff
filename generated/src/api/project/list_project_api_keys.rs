use crate::models;
use crate::runtime;
use crate::security;
use crate::servers;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "listProjectApiKeys",
    method: "GET",
    path: "/projects/{project}/tokens",
    security: &[&[&security::ORY_WORKSPACE_API_KEY]],
    server: Some(&servers::AT_API_CONSOLE_ORY_SH),
    accept: "application/json",
};

/// List the API keys of a project
///
/// A call of `GET /projects/{project}/tokens`, begun by [`ProjectApi::list_project_api_keys`](super::ProjectApi::list_project_api_keys()), which says all about it. It is sent when it is awaited.
pub type ListProjectApiKeysCall = runtime::OperationCall<
    Op,
    models::ProjectApiKeys,
    models::ErrorGeneric,
>;

/// The operation `GET /projects/{project}/tokens`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::ProjectApiKeys, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json_or_empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    ListProjectApiKeysCall, models::ProjectApiKeys, body => json(200, & body)
}
