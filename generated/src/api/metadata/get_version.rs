use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getVersion",
    method: "GET",
    path: "/version",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Get the version of Ory Kratos
///
/// A call of `GET /version`, begun by [`MetadataApi::get_version`](super::MetadataApi::get_version()), which says all about it. It is sent when it is awaited.
pub type GetVersionCall = runtime::OperationCall<
    Op,
    models::GetVersionResponse,
    runtime::NoBody,
>;

/// The operation `GET /version`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::GetVersionResponse, runtime::Error<runtime::NoBody>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.unexpected()),
    }
}

runtime::mock! {
    GetVersionCall, models::GetVersionResponse, body => json(200, & body)
}
