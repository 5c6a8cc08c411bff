use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getOAuth2ConsentRequest",
    method: "GET",
    path: "/admin/oauth2/auth/requests/consent",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Get an open consent request
///
/// A call of `GET /admin/oauth2/auth/requests/consent`, begun by [`OAuth2Api::get_oauth2_consent_request`](super::OAuth2Api::get_oauth2_consent_request()), which says all about it. It is sent when it is awaited.
pub type GetOAuth2ConsentRequestCall = runtime::OperationCall<
    Op,
    models::OAuth2ConsentRequest,
    GetOAuth2ConsentRequestError,
>;

/// The operation `GET /admin/oauth2/auth/requests/consent`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::OAuth2ConsentRequest, runtime::Error<GetOAuth2ConsentRequestError>> {
    match r.status() {
        200..=299 => r.json(),
        410 => Err(r.failure(GetOAuth2ConsentRequestError::Gone)),
        _ => Err(r.failure(GetOAuth2ConsentRequestError::Default)),
    }
}

runtime::mock! {
    GetOAuth2ConsentRequestCall, models::OAuth2ConsentRequest, body => json(200, & body)
}

/// The error bodies of `GET /admin/oauth2/auth/requests/consent`, by status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetOAuth2ConsentRequestError {
    /// Status 410: The request has been answered before. This happens after a reload or the back button. Send the browser to `redirect_to`, which starts the flow again.
    Gone(models::OAuth2RedirectTo),
    /// Any other status: The consent request cannot be fetched, for example because the challenge is unknown or has expired.
    Default(models::ErrorOAuth2),
}

impl runtime::ApiBody for GetOAuth2ConsentRequestError {}
