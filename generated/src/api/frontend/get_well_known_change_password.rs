use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getWellKnownChangePassword",
    method: "GET",
    path: "/.well-known/change-password",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Redirect to the page where users change their password
///
/// A call of `GET /.well-known/change-password`, begun by [`FrontendApi::get_well_known_change_password`](super::FrontendApi::get_well_known_change_password()), which says all about it. It is sent when it is awaited.
pub type GetWellKnownChangePasswordCall = runtime::OperationCall<
    Op,
    runtime::Redirect,
    models::ErrorGeneric,
>;

/// The operation `GET /.well-known/change-password`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<runtime::Redirect, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => Err(r.unexpected()),
        303 => r.redirect(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    GetWellKnownChangePasswordCall, runtime::Redirect, body => redirect(303, & body)
}
