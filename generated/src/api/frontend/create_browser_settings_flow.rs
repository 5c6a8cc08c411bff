use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createBrowserSettingsFlow",
    method: "GET",
    path: "/self-service/settings/browser",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Start a change of settings in a browser
///
/// A call of `GET /self-service/settings/browser`, begun by [`FrontendApi::create_browser_settings_flow`](super::FrontendApi::create_browser_settings_flow()), which says all about it. It is sent when it is awaited.
pub type CreateBrowserSettingsFlowCall = runtime::OperationCall<
    Op,
    models::SettingsFlow,
    models::ErrorGeneric,
>;

/// The operation `GET /self-service/settings/browser`, as a type.
pub enum Op {}

impl CreateBrowserSettingsFlowCall {
    /// Where the browser goes after a successful change. It must be among the URLs that the
    /// project allows.
    ///
    /// If it is absent, the default of the project applies.
    #[inline]
    pub fn return_to<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("return_to", value);
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
        303 => Err(r.redirected()),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    CreateBrowserSettingsFlowCall, models::SettingsFlow, body => json(200, & body)
}
