use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "updateFedcmFlow",
    method: "POST",
    path: "/self-service/fed-cm/token",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Sign in with a token from FedCM
///
/// A call of `POST /self-service/fed-cm/token`, begun by [`FrontendApi::update_fedcm_flow`](super::FrontendApi::update_fedcm_flow()), which says all about it. It is sent when it is awaited.
pub type UpdateFedcmFlowCall = runtime::OperationCall<
    Op,
    models::SuccessfulNativeLogin,
    UpdateFedcmFlowError,
>;

/// The operation `POST /self-service/fed-cm/token`, as a type.
pub enum Op {}

impl UpdateFedcmFlowCall {
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
) -> Result<models::SuccessfulNativeLogin, runtime::Error<UpdateFedcmFlowError>> {
    match r.status() {
        200..=299 => r.json(),
        303 => Err(r.redirected()),
        400 => Err(r.failure(UpdateFedcmFlowError::BadRequest)),
        410 => Err(r.failure(UpdateFedcmFlowError::Gone)),
        422 => Err(r.failure(UpdateFedcmFlowError::UnprocessableEntity)),
        _ => Err(r.failure(UpdateFedcmFlowError::Default)),
    }
}

runtime::mock! {
    UpdateFedcmFlowCall, models::SuccessfulNativeLogin, body => json(200, & body)
}

/// The error bodies of `POST /self-service/fed-cm/token`, by status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateFedcmFlowError {
    /// Status 400: The token was refused, or Ory needs more from the user. The body is a login flow: show its `ui` with the messages in it.
    BadRequest(models::LoginFlow),
    /// Status 410: The flow behind this sign-in has expired. Start again with [`createFedcmFlow`](crate::api::frontend::FrontendApi::create_fedcm_flow()).
    Gone(models::ErrorGeneric),
    /// Status 422: The sign-in goes on elsewhere. Send the browser to `redirect_browser_to`. `error.id` is `browser_location_change_required`.
    UnprocessableEntity(models::ErrorBrowserLocationChangeRequired),
    /// Any other status: The user is not signed in; the body says why. With `error.id` `security_csrf_violation` the token and the cookie do not belong together: call [`createFedcmFlow`](crate::api::frontend::FrontendApi::create_fedcm_flow()) again.
    Default(models::ErrorGeneric),
}

impl runtime::ApiBody for UpdateFedcmFlowError {}
