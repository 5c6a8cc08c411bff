use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "toSession",
    method: "GET",
    path: "/sessions/whoami",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Check who is signed in
///
/// A call of `GET /sessions/whoami`, begun by [`FrontendApi::to_session`](super::FrontendApi::to_session()), which says all about it. It is sent when it is awaited.
pub type ToSessionCall = runtime::OperationCall<
    Op,
    models::Session,
    models::ErrorGeneric,
>;

/// The operation `GET /sessions/whoami`, as a type.
pub enum Op {}

impl ToSessionCall {
    /// The session token of the user, as the app received it at login.
    ///
    /// Send either this or the session cookie.
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

    /// The `Cookie` header of the browser's request to your server, passed on unchanged. Ory
    /// takes the session from it and ignores other cookies.
    ///
    /// Send either this or a session token. Code that runs in a browser leaves it out, since
    /// the browser adds its cookies by itself.
    #[inline]
    pub fn cookie<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.header("Cookie", value);
        }
        self
    }

    /// The name of a token template of the project. The session then comes with a signed JSON
    /// Web Token in `tokenized`, which your services can check by themselves.
    ///
    /// Such a token stays valid until it expires, even if the session ends before. Restricted
    /// origins get 400.
    #[inline]
    pub fn tokenize_as<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("tokenize_as", value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::Session, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    ToSessionCall, models::Session, body => json(200, & body)
}
