use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "updateSettingsFlow",
    method: "POST",
    path: "/self-service/settings",
    security: &[&[&security::SESSION_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Submit a settings flow
///
/// A call of `POST /self-service/settings`, begun by [`FrontendApi::update_settings_flow`](super::FrontendApi::update_settings_flow()), which says all about it. It is sent when it is awaited.
pub type UpdateSettingsFlowCall = runtime::OperationCall<
    Op,
    models::SettingsFlow,
    UpdateSettingsFlowError,
>;

/// The operation `POST /self-service/settings`, as a type.
pub enum Op {}

impl UpdateSettingsFlowCall {
    /// The session token of the user, in a native app. Leave it out in browser flows, where the
    /// cookie holds the session.
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
) -> Result<models::SettingsFlow, runtime::Error<UpdateSettingsFlowError>> {
    match r.status() {
        200..=299 => r.json(),
        303 => Err(r.redirected()),
        400 => Err(r.failure(UpdateSettingsFlowError::BadRequest)),
        401 => Err(r.failure(UpdateSettingsFlowError::Unauthorized)),
        403 => Err(r.failure(UpdateSettingsFlowError::Forbidden)),
        410 => Err(r.failure(UpdateSettingsFlowError::Gone)),
        422 => Err(r.failure(UpdateSettingsFlowError::UnprocessableEntity)),
        _ => Err(r.failure(UpdateSettingsFlowError::Default)),
    }
}

runtime::mock! {
    UpdateSettingsFlowCall, models::SettingsFlow, body => json(200, & body)
}

/// The error bodies of `POST /self-service/settings`, by status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateSettingsFlowError {
    /// Status 400: Nothing was saved, because the input is wrong. The body is usually the flow: show its `ui` again, with the messages in it.
    BadRequest(models::SettingsFlow),
    /// Status 401: Nobody is signed in, with `error.id` `session_inactive`. Send the user to the login.
    Unauthorized(models::ErrorGeneric),
    /// Status 403: The session does not suffice, or the request looks forged. Known values of `error.id` are: • `session_refresh_required`: the last sign-in is too long ago. Go to `redirect_browser_to`, or start a login with `refresh`. • `session_aal2_required`: the user has a second factor and has not used it in this session. Start a login with `aal2`. • `session_aal2_enrollment_required`: the project demands a second factor, and the user has none yet. Follow `redirect_browser_to`. • `session_credential_required`: the user has to sign in with a certain credential first. Follow `redirect_browser_to`. • `security_identity_mismatch`: the flow belongs to another user. Create a new one. • `security_csrf_violation`: the anti-CSRF cookie is missing or does not fit the flow.
    Forbidden(models::ErrorGeneric),
    /// Status 410: The flow has expired, with `error.id` `self_service_flow_expired`. Go on with the flow that `use_flow_id` names, if it is there beside `error`, or else create a new flow.
    Gone(models::ErrorGeneric),
    /// Status 422: The change goes on elsewhere, with `error.id` `browser_location_change_required`. Send the browser to `redirect_browser_to`, for example to the provider that the user links.
    UnprocessableEntity(models::ErrorBrowserLocationChangeRequired),
    /// Any other status: The change failed for a reason that the form cannot show. An unknown flow is answered with 404; create a new one.
    Default(models::ErrorGeneric),
}

impl runtime::ApiBody for UpdateSettingsFlowError {}
