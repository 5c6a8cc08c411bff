use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "trustOAuth2JwtGrantIssuer",
    method: "POST",
    path: "/admin/trust/grants/jwt-bearer/issuers",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Trust an issuer of JWT assertions
///
/// A call of `POST /admin/trust/grants/jwt-bearer/issuers`, begun by [`OAuth2Api::trust_oauth2_jwt_grant_issuer`](super::OAuth2Api::trust_oauth2_jwt_grant_issuer()), which says all about it. It is sent when it is awaited.
pub type TrustOAuth2JwtGrantIssuerCall = runtime::OperationCall<
    Op,
    models::TrustedOAuth2JwtGrantIssuer,
    models::GenericError,
>;

/// The operation `POST /admin/trust/grants/jwt-bearer/issuers`, as a type.
pub enum Op {}

impl TrustOAuth2JwtGrantIssuerCall {
    /// The issuer, its public key, and what its assertions are good for.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body(
        mut self,
        value: impl Into<Option<models::TrustOAuth2JwtGrantIssuer>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.call.json("application/json", &value);
        }
        self
    }
}

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
    TrustOAuth2JwtGrantIssuerCall, models::TrustedOAuth2JwtGrantIssuer, body => json(201,
    & body)
}
