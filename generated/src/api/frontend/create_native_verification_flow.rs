use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createNativeVerificationFlow",
    method: "GET",
    path: "/self-service/verification/api",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Start a verification in a native app
///
/// A call of `GET /self-service/verification/api`, begun by [`FrontendApi::create_native_verification_flow`](super::FrontendApi::create_native_verification_flow()), which says all about it. It is sent when it is awaited.
pub type CreateNativeVerificationFlowCall = runtime::OperationCall<
    Op,
    models::VerificationFlow,
    models::ErrorGeneric,
>;

/// The operation `GET /self-service/verification/api`, as a type.
pub enum Op {}

impl CreateNativeVerificationFlowCall {
    /// A URL for your own use. It comes back as `verificationFlow.return_to` and changes
    /// nothing else.
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
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    CreateNativeVerificationFlowCall, models::VerificationFlow, body => json(200, & body)
}
