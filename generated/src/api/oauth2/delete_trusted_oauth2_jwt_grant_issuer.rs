use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "deleteTrustedOAuth2JwtGrantIssuer",
    method: "DELETE",
    path: "/admin/trust/grants/jwt-bearer/issuers/{id}",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Stop trusting an issuer of JWT assertions
///
/// A call of `DELETE /admin/trust/grants/jwt-bearer/issuers/{id}`, begun by [`OAuth2Api::delete_trusted_oauth2_jwt_grant_issuer`](super::OAuth2Api::delete_trusted_oauth2_jwt_grant_issuer()), which says all about it. It is sent when it is awaited.
pub type DeleteTrustedOAuth2JwtGrantIssuerCall = runtime::OperationCall<
    Op,
    (),
    models::GenericError,
>;

/// The operation `DELETE /admin/trust/grants/jwt-bearer/issuers/{id}`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<(), runtime::Error<models::GenericError>> {
    match r.status() {
        200..=299 => r.empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    DeleteTrustedOAuth2JwtGrantIssuerCall, (), () => empty(204)
}
