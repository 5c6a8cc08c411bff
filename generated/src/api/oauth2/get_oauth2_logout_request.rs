use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getOAuth2LogoutRequest",
    method: "GET",
    path: "/admin/oauth2/auth/requests/logout",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Get an open logout request
///
/// A call of `GET /admin/oauth2/auth/requests/logout`, begun by [`OAuth2Api::get_oauth2_logout_request`](super::OAuth2Api::get_oauth2_logout_request()), which says all about it. It is sent when it is awaited.
pub type GetOAuth2LogoutRequestCall = runtime::OperationCall<
    Op,
    models::OAuth2LogoutRequest,
    GetOAuth2LogoutRequestError,
>;

/// The operation `GET /admin/oauth2/auth/requests/logout`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::OAuth2LogoutRequest, runtime::Error<GetOAuth2LogoutRequestError>> {
    match r.status() {
        200..=299 => r.json(),
        410 => Err(r.failure(GetOAuth2LogoutRequestError::Gone)),
        _ => Err(r.failure(GetOAuth2LogoutRequestError::Default)),
    }
}

runtime::mock! {
    GetOAuth2LogoutRequestCall, models::OAuth2LogoutRequest, body => json(200, & body)
}

/// The error bodies of `GET /admin/oauth2/auth/requests/logout`, by status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetOAuth2LogoutRequestError {
    /// Status 410: The logout request has been answered already. Send the browser to `redirect_to`.
    Gone(models::OAuth2RedirectTo),
    /// Any other status: The logout request cannot be fetched, for example because the challenge is unknown or has been used.
    Default(models::ErrorOAuth2),
}

impl runtime::ApiBody for GetOAuth2LogoutRequestError {}
