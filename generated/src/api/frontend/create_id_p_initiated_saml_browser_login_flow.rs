use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createIdPInitiatedSamlBrowserLoginFlow",
    method: "GET",
    path: "/self-service/methods/saml/idp-initiated/{provider}",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Continue a SAML sign-in that began at the identity provider
///
/// A call of `GET /self-service/methods/saml/idp-initiated/{provider}`, begun by [`FrontendApi::create_id_p_initiated_saml_browser_login_flow`](super::FrontendApi::create_id_p_initiated_saml_browser_login_flow()), which says all about it. It is sent when it is awaited.
pub type CreateIdPInitiatedSamlBrowserLoginFlowCall = runtime::OperationCall<
    Op,
    runtime::Redirect,
    models::ErrorGeneric,
>;

/// The operation `GET /self-service/methods/saml/idp-initiated/{provider}`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<runtime::Redirect, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => Err(r.unexpected()),
        303 => r.redirect(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    CreateIdPInitiatedSamlBrowserLoginFlowCall, runtime::Redirect, body => redirect(303,
    & body)
}
