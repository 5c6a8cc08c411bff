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
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetWebAuthnJavaScriptCall {
    call: Box<runtime::Call>,
}

impl GetWebAuthnJavaScriptCall {
    #[inline]
    pub(super) fn new(client: &runtime::Client) -> Self {
        let call = runtime::Call::new(client, &OPERATION);
        Self { call }
    }
}

runtime::call! {
    GetWebAuthnJavaScriptCall, parse, models::WebAuthnJavaScript, runtime::NoBody
}

#[inline]
fn parse(
    r: &mut runtime::Response,
) -> Result<models::WebAuthnJavaScript, runtime::Error<runtime::NoBody>> {
    match r.status() {
        200 => r.json(),
        _ => Err(r.unexpected()),
    }
}

runtime::mock! {
    GetWebAuthnJavaScriptCall, models::WebAuthnJavaScript, body => json(200, & body)
}
