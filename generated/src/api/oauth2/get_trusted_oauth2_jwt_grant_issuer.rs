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
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetTrustedOAuth2JwtGrantIssuerCall {
    call: Box<runtime::Call>,
}

impl GetTrustedOAuth2JwtGrantIssuerCall {
    #[inline]
    pub(super) fn new(client: &runtime::Client, id: String) -> Self {
        let mut call = runtime::Call::new(client, &OPERATION);
        call.path("id", id);
        Self { call }
    }
}

runtime::call! {
    GetTrustedOAuth2JwtGrantIssuerCall, parse, models::TrustedOAuth2JwtGrantIssuer,
    models::GenericError
}

#[inline]
fn parse(
    r: &mut runtime::Response,
) -> Result<models::TrustedOAuth2JwtGrantIssuer, runtime::Error<models::GenericError>> {
    match r.status() {
        200 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    GetTrustedOAuth2JwtGrantIssuerCall, models::TrustedOAuth2JwtGrantIssuer, body =>
    json(200, & body)
}
