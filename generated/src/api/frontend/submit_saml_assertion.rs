use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "submitSamlAssertion",
    method: "POST",
    path: "/self-service/methods/saml/acs/{provider}",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Receive the answer of a SAML identity provider
///
/// A call of `POST /self-service/methods/saml/acs/{provider}`, begun by [`FrontendApi::submit_saml_assertion`](super::FrontendApi::submit_saml_assertion()), which says all about it. It is sent when it is awaited.
pub type SubmitSamlAssertionCall = runtime::OperationCall<
    Op,
    runtime::Redirect,
    models::ErrorGeneric,
>;

/// The operation `POST /self-service/methods/saml/acs/{provider}`, as a type.
pub enum Op {}

impl SubmitSamlAssertionCall {
    #[inline]
    pub(super) fn new(
        client: &runtime::Client,
        provider: String,
        relay_state: String,
        saml_response: String,
    ) -> Self {
        let mut call = runtime::Call::new(client, &OPERATION);
        call.path("provider", provider);
        call.form("RelayState", relay_state);
        call.form("SAMLResponse", saml_response);
        Self::of(call, parse)
    }
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
    SubmitSamlAssertionCall, runtime::Redirect, body => redirect(303, & body)
}
