use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createOidcDynamicClient",
    method: "POST",
    path: "/oauth2/register",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Let an application register itself
///
/// A call of `POST /oauth2/register`, begun by [`OidcApi::create_oidc_dynamic_client`](super::OidcApi::create_oidc_dynamic_client()), which says all about it. It is sent when it is awaited.
pub type CreateOidcDynamicClientCall = runtime::OperationCall<
    Op,
    models::OAuth2Client,
    models::ErrorOAuth2,
>;

/// The operation `POST /oauth2/register`, as a type.
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
    CreateOidcDynamicClientCall, models::OAuth2Client, body => json(201, & body)
}
