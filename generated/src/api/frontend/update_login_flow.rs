use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "updateLoginFlow",
    method: "POST",
    path: "/self-service/login",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Submit a login flow
///
/// A call of `POST /self-service/login`, begun by [`FrontendApi::update_login_flow`](super::FrontendApi::update_login_flow()), which says all about it. It is sent when it is awaited.
pub type UpdateLoginFlowCall = runtime::OperationCall<
    Op,
    models::SuccessfulNativeLogin,
    UpdateLoginFlowError,
>;

/// The operation `POST /self-service/login`, as a type.
pub enum Op {}

impl UpdateLoginFlowCall {
    /// The current session token, in API flows that refresh a session or add a second factor.
    ///
    /// Leave it out in a first sign-in and in browser flows.
    #[doc(alias = "X-Session-Token")]
    #[inline]
    pub fn x_session_token<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.call.header("X-Session-Token", value);
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
) -> Result<models::SuccessfulNativeLogin, runtime::Error<UpdateLoginFlowError>> {
    match r.status() {
        200..=299 => r.json(),
        303 => Err(r.redirected()),
        400 => Err(r.failure(UpdateLoginFlowError::BadRequest)),
        410 => Err(r.failure(UpdateLoginFlowError::Gone)),
        422 => Err(r.failure(UpdateLoginFlowError::UnprocessableEntity)),
        _ => Err(r.failure(UpdateLoginFlowError::Default)),
    }
}

runtime::mock! {
    UpdateLoginFlowCall, models::SuccessfulNativeLogin, body => json(200, & body)
}

/// The error bodies of `POST /self-service/login`, by status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateLoginFlowError {
    /// Status 400: The login is not finished. The body is usually the flow: show its `ui` again, with the messages in it. These tell about wrong input, or announce the next step such as a code. The body can also be an error, for instance with `error.id` `session_already_available`, if the user is signed in already.
    BadRequest(models::LoginFlow),
    /// Status 410: The flow has expired, with `error.id` `self_service_flow_expired`. Go on with the flow that `use_flow_id` names, if it is there beside `error`, or else create a new flow.
    Gone(models::ErrorGeneric),
    /// Status 422: The login goes on elsewhere, with `error.id` `browser_location_change_required`. Send the browser to `redirect_browser_to`, for example to a social sign-in provider or back to an OAuth2 client.
    UnprocessableEntity(models::ErrorBrowserLocationChangeRequired),
    /// Any other status: The login failed for a reason that the form cannot show. Known values of `error.id` are: • `security_csrf_violation` (403): the anti-CSRF cookie is missing, or it does not fit the flow. Create a new flow. • `session_aal1_required`: the flow asks for a second factor, and nobody is signed in. • `self_service_flow_return_to_forbidden`: the project does not allow the `return_to` of the flow. An unknown flow is answered with 404. Create a new one.
    Default(models::ErrorGeneric),
}

impl runtime::ApiBody for UpdateLoginFlowError {}
