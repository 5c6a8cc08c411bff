use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getSettingsFlow",
    method: "GET",
    path: "/self-service/settings/flows",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Get a settings flow
///
/// A call of `GET /self-service/settings/flows`, begun by [`FrontendApi::get_settings_flow`](super::FrontendApi::get_settings_flow()), which says all about it. It is sent when it is awaited.
pub type GetSettingsFlowCall = runtime::OperationCall<
    Op,
    models::SettingsFlow,
    models::ErrorGeneric,
>;

/// The operation `GET /self-service/settings/flows`, as a type.
pub enum Op {}

impl GetSettingsFlowCall {
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
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::SettingsFlow, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    GetSettingsFlowCall, models::SettingsFlow, body => json(200, & body)
}
