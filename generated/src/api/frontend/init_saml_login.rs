use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "initSamlLogin",
    method: "GET",
    path: "/self-service/methods/saml/init/{provider}",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Send the browser to a SAML identity provider
///
/// A call of `GET /self-service/methods/saml/init/{provider}`, begun by [`FrontendApi::init_saml_login`](super::FrontendApi::init_saml_login()), which says all about it. It is sent when it is awaited.
pub type InitSamlLoginCall = runtime::OperationCall<Op, String, models::ErrorGeneric>;

/// The operation `GET /self-service/methods/saml/init/{provider}`, as a type.
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
    InitSamlLoginCall, String, body => json(200, & body)
}
