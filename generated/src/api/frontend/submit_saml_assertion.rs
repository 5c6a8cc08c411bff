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
    SubmitSamlAssertionCall, runtime::Redirect, body => redirect(303, & body)
}
