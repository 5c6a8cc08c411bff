use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getTrustedOAuth2JwtGrantIssuer",
    method: "GET",
    path: "/admin/trust/grants/jwt-bearer/issuers/{id}",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Get one trusted issuer of JWT assertions
///
/// A call of `GET /admin/trust/grants/jwt-bearer/issuers/{id}`, begun by [`OAuth2Api::get_trusted_oauth2_jwt_grant_issuer`](super::OAuth2Api::get_trusted_oauth2_jwt_grant_issuer()), which says all about it. It is sent when it is awaited.
pub type GetTrustedOAuth2JwtGrantIssuerCall = runtime::OperationCall<
    Op,
    models::TrustedOAuth2JwtGrantIssuer,
    models::GenericError,
>;

/// The operation `GET /admin/trust/grants/jwt-bearer/issuers/{id}`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::TrustedOAuth2JwtGrantIssuer, runtime::Error<models::GenericError>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    GetTrustedOAuth2JwtGrantIssuerCall, models::TrustedOAuth2JwtGrantIssuer, body =>
    json(200, & body)
}
