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
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreateIdPInitiatedSamlBrowserLoginFlowCall {
    call: Box<runtime::Call>,
}

impl CreateIdPInitiatedSamlBrowserLoginFlowCall {
    #[inline]
    pub(super) fn new(client: &runtime::Client, provider: String, code: String) -> Self {
        let mut call = runtime::Call::new(client, &OPERATION);
        call.path("provider", provider);
        call.query("code", code);
        Self { call }
    }
}

runtime::call! {
    CreateIdPInitiatedSamlBrowserLoginFlowCall, parse, runtime::Redirect,
    models::ErrorGeneric
}

#[inline]
fn parse(
    r: &mut runtime::Response,
) -> Result<runtime::Redirect, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        303 => r.redirect(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    CreateIdPInitiatedSamlBrowserLoginFlowCall, runtime::Redirect, body => redirect(303,
    & body)
}
