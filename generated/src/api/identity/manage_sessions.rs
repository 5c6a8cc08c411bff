use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "manageSessions",
    method: "POST",
    path: "/admin/sessions",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// End or delete many sessions
///
/// A call of `POST /admin/sessions`, begun by [`IdentityApi::manage_sessions`](super::IdentityApi::manage_sessions()), which says all about it. It is sent when it is awaited.
pub type ManageSessionsCall = runtime::OperationCall<
    Op,
    models::ManageSessionsResponse,
    models::ErrorGeneric,
>;

/// The operation `POST /admin/sessions`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::ManageSessionsResponse, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    ManageSessionsCall, models::ManageSessionsResponse, body => json(200, & body)
}
