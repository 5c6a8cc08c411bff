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
    CreateBrowserVerificationFlowResponse,
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
) -> Result<
    CreateBrowserVerificationFlowResponse,
    runtime::Error<models::ErrorGeneric>,
> {
    match r.status() {
        200 => r.json().map(CreateBrowserVerificationFlowResponse::Ok),
        303 => r.redirect().map(CreateBrowserVerificationFlowResponse::SeeOther),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    CreateBrowserVerificationFlowCall, CreateBrowserVerificationFlowResponse,
    CreateBrowserVerificationFlowResponse::Ok(body) => json(200, & body),
    CreateBrowserVerificationFlowResponse::SeeOther(body) => redirect(303, & body)
}

/// What `GET /self-service/verification/browser` returns, by status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateBrowserVerificationFlowResponse {
    /// Status 200: The new flow. Show its `ui`, and submit it with [`updateVerificationFlow`](crate::api::frontend::FrontendApi::update_verification_flow()).
    Ok(models::VerificationFlow),
    /// Status 303: The request succeeded, and the response has no body. With a redirect status the target is in the `Location` header.
    SeeOther(runtime::Redirect),
}
