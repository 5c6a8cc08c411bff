use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getOAuth2LoginRequest",
    method: "GET",
    path: "/admin/oauth2/auth/requests/login",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Get an open login request
///
/// A call of `GET /admin/oauth2/auth/requests/login`, begun by [`OAuth2Api::get_oauth2_login_request`](super::OAuth2Api::get_oauth2_login_request()), which says all about it. It is sent when it is awaited.
pub type GetOAuth2LoginRequestCall = runtime::OperationCall<
    Op,
    models::OAuth2LoginRequest,
    GetOAuth2LoginRequestError,
>;

/// The operation `GET /admin/oauth2/auth/requests/login`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::OAuth2LoginRequest, runtime::Error<GetOAuth2LoginRequestError>> {
    match r.status() {
        200..=299 => r.json(),
        410 => Err(r.failure(GetOAuth2LoginRequestError::Gone)),
        _ => Err(r.failure(GetOAuth2LoginRequestError::Default)),
    }
}

runtime::mock! {
    GetOAuth2LoginRequestCall, models::OAuth2LoginRequest, body => json(200, & body)
}

/// The error bodies of `GET /admin/oauth2/auth/requests/login`, by status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetOAuth2LoginRequestError {
    /// Status 410: The request has been answered before. This happens after a reload or the back button. Send the browser to `redirect_to`, which starts the flow again.
    Gone(models::OAuth2RedirectTo),
    /// Any other status: The login request cannot be fetched, for example because the challenge is unknown or has expired.
    Default(models::ErrorOAuth2),
}

impl runtime::ApiBody for GetOAuth2LoginRequestError {}
