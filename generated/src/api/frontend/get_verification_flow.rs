use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getVerificationFlow",
    method: "GET",
    path: "/self-service/verification/flows",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Get a verification flow
///
/// A call of `GET /self-service/verification/flows`, begun by [`FrontendApi::get_verification_flow`](super::FrontendApi::get_verification_flow()), which says all about it. It is sent when it is awaited.
pub type GetVerificationFlowCall = runtime::OperationCall<
    Op,
    models::VerificationFlow,
    models::ErrorGeneric,
>;

/// The operation `GET /self-service/verification/flows`, as a type.
pub enum Op {}

impl GetVerificationFlowCall {
    /// The `Cookie` header of the browser's request to your server, passed on unchanged. It
    /// holds the anti-CSRF cookie, and the session cookie of a signed-in user.
    ///
    /// Leave it out in native apps. Code that runs in a browser leaves it out too, since the
    /// browser adds its cookies by itself.
    #[inline]
    pub fn cookie<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.header("Cookie", value);
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
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    GetVerificationFlowCall, models::VerificationFlow, body => json(200, & body)
}
