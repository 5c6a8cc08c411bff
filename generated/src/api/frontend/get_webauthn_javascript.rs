use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getWebAuthnJavaScript",
    method: "GET",
    path: "/.well-known/ory/webauthn.js",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Get the script for WebAuthn and passkeys
///
/// A call of `GET /.well-known/ory/webauthn.js`, begun by [`FrontendApi::get_webauthn_javascript`](super::FrontendApi::get_webauthn_javascript()), which says all about it. It is sent when it is awaited.
pub type GetWebAuthnJavaScriptCall = runtime::OperationCall<
    Op,
    models::WebAuthnJavaScript,
    runtime::NoBody,
>;

/// The operation `GET /.well-known/ory/webauthn.js`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::WebAuthnJavaScript, runtime::Error<runtime::NoBody>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.unexpected()),
    }
}

runtime::mock! {
    GetWebAuthnJavaScriptCall, models::WebAuthnJavaScript, body => json(200, & body)
}
