use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createBrowserVerificationFlow",
    method: "GET",
    path: "/self-service/verification/browser",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Start a verification in a browser
///
/// A call of `GET /self-service/verification/browser`, begun by [`FrontendApi::create_browser_verification_flow`](super::FrontendApi::create_browser_verification_flow()), which says all about it. It is sent when it is awaited.
pub type CreateBrowserVerificationFlowCall = runtime::OperationCall<
    Op,
    models::VerificationFlow,
    models::ErrorGeneric,
>;

/// The operation `GET /self-service/verification/browser`, as a type.
pub enum Op {}

impl CreateBrowserVerificationFlowCall {
    /// Where the browser goes after a successful verification. It must be among the URLs that
    /// the project allows.
    ///
    /// If it is absent, the default of the project applies.
    #[inline]
    pub fn return_to<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("return_to", value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::VerificationFlow, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        303 => Err(r.redirected()),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    CreateBrowserVerificationFlowCall, models::VerificationFlow, body => json(200, &
    body)
}
