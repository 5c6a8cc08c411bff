use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "acceptOAuth2LogoutRequest",
    method: "PUT",
    path: "/admin/oauth2/auth/requests/logout/accept",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Accept a logout request
///
/// A call of `PUT /admin/oauth2/auth/requests/logout/accept`, begun by [`OAuth2Api::accept_oauth2_logout_request`](super::OAuth2Api::accept_oauth2_logout_request()), which says all about it. It is sent when it is awaited.
pub type AcceptOAuth2LogoutRequestCall = runtime::OperationCall<
    Op,
    models::OAuth2RedirectTo,
    models::ErrorOAuth2,
>;

/// The operation `PUT /admin/oauth2/auth/requests/logout/accept`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::OAuth2RedirectTo, runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    AcceptOAuth2LogoutRequestCall, models::OAuth2RedirectTo, body => json(200, & body)
}
