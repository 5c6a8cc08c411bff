use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "updateVerificationFlow",
    method: "POST",
    path: "/self-service/verification",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Submit a verification flow
///
/// A call of `POST /self-service/verification`, begun by [`FrontendApi::update_verification_flow`](super::FrontendApi::update_verification_flow()), which says all about it. It is sent when it is awaited.
pub type UpdateVerificationFlowCall = runtime::OperationCall<
    Op,
    models::VerificationFlow,
    UpdateVerificationFlowError,
>;

/// The operation `POST /self-service/verification`, as a type.
pub enum Op {}

impl UpdateVerificationFlowCall {
    /// The token from a verification link. The link in the message contains it, so you never
    /// set it yourself.
    #[inline]
    pub fn token<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("token", value);
        }
        self
    }

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

    /// Sends the body as a form instead of JSON.
    #[inline]
    pub fn as_form(mut self) -> Self {
        self.call.json_as_form();
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::VerificationFlow, runtime::Error<UpdateVerificationFlowError>> {
    match r.status() {
        200..=299 => r.json(),
        303 => Err(r.redirected()),
        400 => Err(r.failure(UpdateVerificationFlowError::BadRequest)),
        410 => Err(r.failure(UpdateVerificationFlowError::Gone)),
        _ => Err(r.failure(UpdateVerificationFlowError::Default)),
    }
}

runtime::mock! {
    UpdateVerificationFlowCall, models::VerificationFlow, body => json(200, & body)
}

/// The error bodies of `POST /self-service/verification`, by status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateVerificationFlowError {
    /// Status 400: The input was wrong, for instance an invalid code. The body is usually the flow; show its `ui` with the messages in it.
    BadRequest(models::VerificationFlow),
    /// Status 410: The flow has expired, with `error.id` `self_service_flow_expired`. Go on with the flow that `use_flow_id` names, if it is there beside `error`, or else create a new flow.
    Gone(models::ErrorGeneric),
    /// Any other status: The step failed for a reason that the form cannot show. With `error.id` `security_csrf_violation` the anti-CSRF cookie is missing or does not fit the flow. An unknown flow is answered with 404. Create a new flow in both cases.
    Default(models::ErrorGeneric),
}

impl runtime::ApiBody for UpdateVerificationFlowError {}
