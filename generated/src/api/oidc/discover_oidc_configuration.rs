use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "discoverOidcConfiguration",
    method: "GET",
    path: "/.well-known/openid-configuration",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Get the metadata of the OpenID Provider
///
/// A call of `GET /.well-known/openid-configuration`, begun by [`OidcApi::discover_oidc_configuration`](super::OidcApi::discover_oidc_configuration()), which says all about it. It is sent when it is awaited.
pub type DiscoverOidcConfigurationCall = runtime::OperationCall<
    Op,
    models::OidcConfiguration,
    models::ErrorOAuth2,
>;

/// The operation `GET /.well-known/openid-configuration`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::OidcConfiguration, runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    DiscoverOidcConfigurationCall, models::OidcConfiguration, body => json(200, & body)
}
