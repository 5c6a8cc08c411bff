use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "rejectOAuth2LogoutRequest",
    method: "PUT",
    path: "/admin/oauth2/auth/requests/logout/reject",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Reject a logout request
///
/// A call of `PUT /admin/oauth2/auth/requests/logout/reject`, begun by [`OAuth2Api::reject_oauth2_logout_request`](super::OAuth2Api::reject_oauth2_logout_request()), which says all about it. It is sent when it is awaited.
pub type RejectOAuth2LogoutRequestCall = runtime::OperationCall<
    Op,
    (),
    models::ErrorOAuth2,
>;

/// The operation `PUT /admin/oauth2/auth/requests/logout/reject`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<(), runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        200..=299 => r.empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    RejectOAuth2LogoutRequestCall, (), () => empty(204)
}
