use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createNativeSettingsFlow",
    method: "GET",
    path: "/self-service/settings/api",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Start a change of settings in a native app
///
/// A call of `GET /self-service/settings/api`, begun by [`FrontendApi::create_native_settings_flow`](super::FrontendApi::create_native_settings_flow()), which says all about it. It is sent when it is awaited.
pub type CreateNativeSettingsFlowCall = runtime::OperationCall<
    Op,
    models::SettingsFlow,
    models::ErrorGeneric,
>;

/// The operation `GET /self-service/settings/api`, as a type.
pub enum Op {}

impl CreateNativeSettingsFlowCall {
    /// The session token of the user. Without a valid one the answer is an error with
    /// `error.id` `session_inactive`.
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

    /// The ID of the organization whose single sign-on the user can link. Only Ory Network
    /// knows organizations.
    ///
    /// The flow then shows only the providers of this organization.
    #[inline]
    pub fn organization<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("organization", value);
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
    CreateNativeSettingsFlowCall, models::SettingsFlow, body => json(200, & body)
}
