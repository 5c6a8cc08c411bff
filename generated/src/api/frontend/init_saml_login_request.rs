use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "initSamlLoginRequest",
    method: "POST",
    path: "/self-service/methods/saml/init/{provider}",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Send the browser to a SAML identity provider, by a form
///
/// A call of `POST /self-service/methods/saml/init/{provider}`, begun by [`FrontendApi::init_saml_login_request`](super::FrontendApi::init_saml_login_request()), which says all about it. It is sent when it is awaited.
pub type InitSamlLoginRequestCall = runtime::OperationCall<
    Op,
    String,
    models::ErrorGeneric,
>;

/// The operation `POST /self-service/methods/saml/init/{provider}`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<String, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        302 => Err(r.redirected()),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    InitSamlLoginRequestCall, String, body => json(200, & body)
}
