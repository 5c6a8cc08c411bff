use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getLoginFlow",
    method: "GET",
    path: "/self-service/login/flows",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Get a login flow
///
/// A call of `GET /self-service/login/flows`, begun by [`FrontendApi::get_login_flow`](super::FrontendApi::get_login_flow()), which says all about it. It is sent when it is awaited.
pub type GetLoginFlowCall = runtime::OperationCall<
    Op,
    models::LoginFlow,
    models::ErrorGeneric,
>;

/// The operation `GET /self-service/login/flows`, as a type.
pub enum Op {}

impl GetLoginFlowCall {
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
) -> Result<models::LoginFlow, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    GetLoginFlowCall, models::LoginFlow, body => json(200, & body)
}
