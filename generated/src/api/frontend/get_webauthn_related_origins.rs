use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getWebAuthnRelatedOrigins",
    method: "GET",
    path: "/.well-known/webauthn",
    security: &[],
    server: None,
    accept: "application/json",
};

/// List the origins that may use your WebAuthn relying party ID
///
/// A call of `GET /.well-known/webauthn`, begun by [`FrontendApi::get_webauthn_related_origins`](super::FrontendApi::get_webauthn_related_origins()), which says all about it. It is sent when it is awaited.
pub type GetWebAuthnRelatedOriginsCall = runtime::OperationCall<
    Op,
    models::WebAuthnRelatedOrigins,
    runtime::NoBody,
>;

/// The operation `GET /.well-known/webauthn`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::WebAuthnRelatedOrigins, runtime::Error<runtime::NoBody>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.unexpected()),
    }
}

runtime::mock! {
    GetWebAuthnRelatedOriginsCall, models::WebAuthnRelatedOrigins, body => json(200, &
    body)
}
