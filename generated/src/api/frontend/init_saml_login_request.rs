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
    InitSamlLoginRequestResponse,
    models::ErrorGeneric,
>;

/// The operation `POST /self-service/methods/saml/init/{provider}`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<InitSamlLoginRequestResponse, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200 => r.json().map(InitSamlLoginRequestResponse::Ok),
        302 => r.redirect().map(InitSamlLoginRequestResponse::Found),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    InitSamlLoginRequestCall, InitSamlLoginRequestResponse,
    InitSamlLoginRequestResponse::Ok(body) => json(200, & body),
    InitSamlLoginRequestResponse::Found(body) => redirect(302, & body)
}

/// What `POST /self-service/methods/saml/init/{provider}` returns, by status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InitSamlLoginRequestResponse {
    /// Status 200: An HTML page with a form that submits itself to the identity provider. The connection uses the HTTP-POST binding. Show it in the browser as it is.
    Ok(String),
    /// Status 302: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header.
    Found(runtime::Redirect),
}
