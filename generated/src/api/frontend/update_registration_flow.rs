use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "updateRegistrationFlow",
    method: "POST",
    path: "/self-service/registration",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Submit a registration flow
///
/// A call of `POST /self-service/registration`, begun by [`FrontendApi::update_registration_flow`](super::FrontendApi::update_registration_flow()), which says all about it. It is sent when it is awaited.
pub type UpdateRegistrationFlowCall = runtime::OperationCall<
    Op,
    models::SuccessfulNativeRegistration,
    UpdateRegistrationFlowError,
>;

/// The operation `POST /self-service/registration`, as a type.
pub enum Op {}

impl UpdateRegistrationFlowCall {
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
) -> Result<
    models::SuccessfulNativeRegistration,
    runtime::Error<UpdateRegistrationFlowError>,
> {
    match r.status() {
        200..=299 => r.json(),
        303 => Err(r.redirected()),
        400 => Err(r.failure(UpdateRegistrationFlowError::BadRequest)),
        410 => Err(r.failure(UpdateRegistrationFlowError::Gone)),
        422 => Err(r.failure(UpdateRegistrationFlowError::UnprocessableEntity)),
        _ => Err(r.failure(UpdateRegistrationFlowError::Default)),
    }
}

runtime::mock! {
    UpdateRegistrationFlowCall, models::SuccessfulNativeRegistration, body => json(200, &
    body)
}

/// The error bodies of `POST /self-service/registration`, by status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateRegistrationFlowError {
    /// Status 400: The registration is not finished. The body is usually the flow: show its `ui` again, with the messages in it. These tell about wrong input, such as an address that is taken, or announce the next step. The body can also be an error, for instance with `error.id` `session_already_available`, if the user is signed in already.
    BadRequest(models::RegistrationFlow),
    /// Status 410: The flow has expired, with `error.id` `self_service_flow_expired`. Go on with the flow that `use_flow_id` names, if it is there beside `error`, or else create a new flow.
    Gone(models::ErrorGeneric),
    /// Status 422: The registration goes on elsewhere, with `error.id` `browser_location_change_required`. Send the browser to `redirect_browser_to`, for example to a social sign-in provider.
    UnprocessableEntity(models::ErrorBrowserLocationChangeRequired),
    /// Any other status: The registration failed for a reason that the form cannot show. With `error.id` `security_csrf_violation` the anti-CSRF cookie is missing or does not fit the flow; with `self_service_flow_disabled` the project does not take new users. An unknown flow is answered with 404.
    Default(models::ErrorGeneric),
}

impl runtime::ApiBody for UpdateRegistrationFlowError {}
