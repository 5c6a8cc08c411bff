use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createBrowserLogoutFlow",
    method: "GET",
    path: "/self-service/logout/browser",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Get the sign-out link of a user
///
/// A call of `GET /self-service/logout/browser`, begun by [`FrontendApi::create_browser_logout_flow`](super::FrontendApi::create_browser_logout_flow()), which says all about it. It is sent when it is awaited.
pub type CreateBrowserLogoutFlowCall = runtime::OperationCall<
    Op,
    models::LogoutFlow,
    models::ErrorGeneric,
>;

/// The operation `GET /self-service/logout/browser`, as a type.
pub enum Op {}

impl CreateBrowserLogoutFlowCall {
    /// The `Cookie` header of the browser's request to your server, passed on unchanged. It
    /// must contain the session cookie.
    ///
    /// Code that runs in a browser leaves it out, since the browser adds its cookies by itself.
    #[inline]
    pub fn cookie<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.header("cookie", value);
        }
        self
    }

    /// Where the browser goes after the logout; it becomes a part of `logout_url`. It must be
    /// among the URLs that the project allows.
    ///
    /// If it is absent, the default of the project for logouts applies.
    #[inline]
    pub fn return_to<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("return_to", value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::LogoutFlow, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        400 => Err(r.failure(std::convert::identity)),
        401 => Err(r.failure(std::convert::identity)),
        500 => Err(r.failure(std::convert::identity)),
        _ => Err(r.unexpected()),
    }
}

runtime::mock! {
    CreateBrowserLogoutFlowCall, models::LogoutFlow, body => json(200, & body)
}
