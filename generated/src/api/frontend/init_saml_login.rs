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
pub type InitSamlLoginCall = runtime::OperationCall<
    Op,
    InitSamlLoginResponse,
    models::ErrorGeneric,
>;

/// The operation `GET /self-service/methods/saml/init/{provider}`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<InitSamlLoginResponse, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200 => r.json().map(InitSamlLoginResponse::Ok),
        302 => r.redirect().map(InitSamlLoginResponse::Found),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    InitSamlLoginCall, InitSamlLoginResponse, InitSamlLoginResponse::Ok(body) =>
    json(200, & body), InitSamlLoginResponse::Found(body) => redirect(302, & body)
}

/// What `GET /self-service/methods/saml/init/{provider}` returns, by status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InitSamlLoginResponse {
    /// Status 200: An HTML page with a form that submits itself to the identity provider. The connection uses the HTTP-POST binding. Show it in the browser as it is.
    Ok(String),
    /// Status 302: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header.
    Found(runtime::Redirect),
}
