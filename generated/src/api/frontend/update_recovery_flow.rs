use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "updateRecoveryFlow",
    method: "POST",
    path: "/self-service/recovery",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Submit a recovery flow
///
/// A call of `POST /self-service/recovery`, begun by [`FrontendApi::update_recovery_flow`](super::FrontendApi::update_recovery_flow()), which says all about it. It is sent when it is awaited.
pub type UpdateRecoveryFlowCall = runtime::OperationCall<
    Op,
    models::RecoveryFlow,
    UpdateRecoveryFlowError,
>;

/// The operation `POST /self-service/recovery`, as a type.
pub enum Op {}

impl UpdateRecoveryFlowCall {
    /// The token from a recovery link. The link in the message contains it, so you never set it
    /// yourself.
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
) -> Result<models::RecoveryFlow, runtime::Error<UpdateRecoveryFlowError>> {
    match r.status() {
        200..=299 => r.json(),
        303 => Err(r.redirected()),
        400 => Err(r.failure(UpdateRecoveryFlowError::BadRequest)),
        410 => Err(r.failure(UpdateRecoveryFlowError::Gone)),
        422 => Err(r.failure(UpdateRecoveryFlowError::UnprocessableEntity)),
        _ => Err(r.failure(UpdateRecoveryFlowError::Default)),
    }
}

runtime::mock! {
    UpdateRecoveryFlowCall, models::RecoveryFlow, body => json(200, & body)
}

/// The error bodies of `POST /self-service/recovery`, by status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateRecoveryFlowError {
    /// Status 400: The input was wrong, for instance an invalid code. The body is usually the flow; show its `ui` with the messages in it. The body can also be an error whose `error.details.continue_with` names a new recovery flow (`show_recovery_ui`). Go on with that one.
    BadRequest(models::RecoveryFlow),
    /// Status 410: The flow has expired, with `error.id` `self_service_flow_expired`. Go on with the flow that `use_flow_id` names, if it is there beside `error`, or else create a new flow.
    Gone(models::ErrorGeneric),
    /// Status 422: The user is signed in and has to go to the settings page. Send the browser to `redirect_browser_to`; `error.id` is `browser_location_change_required`.
    UnprocessableEntity(models::ErrorBrowserLocationChangeRequired),
    /// Any other status: The step failed for a reason that the form cannot show. With `error.id` `security_csrf_violation` the anti-CSRF cookie is missing or does not fit the flow. An unknown flow is answered with 404. Create a new flow in both cases.
    Default(models::ErrorGeneric),
}

impl runtime::ApiBody for UpdateRecoveryFlowError {}
