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
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeleteTrustedOAuth2JwtGrantIssuerCall {
    call: Box<runtime::Call>,
}

impl DeleteTrustedOAuth2JwtGrantIssuerCall {
    #[inline]
    pub(super) fn new(client: &runtime::Client, id: String) -> Self {
        let mut call = runtime::Call::new(client, &OPERATION);
        call.path("id", id);
        Self { call }
    }
}

runtime::call! {
    DeleteTrustedOAuth2JwtGrantIssuerCall, parse, (), models::GenericError
}

#[inline]
fn parse(r: &mut runtime::Response) -> Result<(), runtime::Error<models::GenericError>> {
    match r.status() {
        204 => r.empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    DeleteTrustedOAuth2JwtGrantIssuerCall, (), () => empty(204)
}
