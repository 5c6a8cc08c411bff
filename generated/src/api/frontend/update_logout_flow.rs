use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "updateLogoutFlow",
    method: "GET",
    path: "/self-service/logout",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Sign out in a browser
///
/// A call of `GET /self-service/logout`, begun by [`FrontendApi::update_logout_flow`](super::FrontendApi::update_logout_flow()), which says all about it. It is sent when it is awaited.
pub type UpdateLogoutFlowCall = runtime::OperationCall<Op, (), models::ErrorGeneric>;

/// The operation `GET /self-service/logout`, as a type.
pub enum Op {}

impl UpdateLogoutFlowCall {
    /// The `logout_token` of [`createBrowserLogoutFlow`](crate::api::frontend::FrontendApi::create_browser_logout_flow()). Without one the answer is 400.
    ///
    /// It must belong to the session in the cookie. This keeps other sites from signing out
    /// your users.
    #[inline]
    pub fn token<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("token", value);
        }
        self
    }

    /// Where the browser goes afterwards. It must be among the URLs that the project allows.
    ///
    /// If it is absent, the default of the project for logouts applies.
    #[inline]
    pub fn return_to<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("return_to", value);
        }
        self
    }

    /// The `Cookie` header of the browser's request to your server, passed on unchanged. It
    /// must contain the session cookie.
    ///
    /// Code that runs in a browser leaves it out, since the browser adds its cookies by itself.
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
) -> Result<(), runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.empty(),
        303 => Err(r.redirected()),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    UpdateLogoutFlowCall, (), () => empty(204)
}
