use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getOidcDynamicClient",
    method: "GET",
    path: "/oauth2/register/{id}",
    security: &[&[&security::BEARER]],
    server: None,
    accept: "application/json",
};

/// Let an application read its own registration
///
/// A call of `GET /oauth2/register/{id}`, begun by [`OidcApi::get_oidc_dynamic_client`](super::OidcApi::get_oidc_dynamic_client()), which says all about it. It is sent when it is awaited.
pub type GetOidcDynamicClientCall = runtime::OperationCall<
    Op,
    models::OAuth2Client,
    models::ErrorOAuth2,
>;

/// The operation `GET /oauth2/register/{id}`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::OAuth2Client, runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    GetOidcDynamicClientCall, models::OAuth2Client, body => json(200, & body)
}
