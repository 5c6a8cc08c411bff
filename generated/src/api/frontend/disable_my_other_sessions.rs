use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "disableMyOtherSessions",
    method: "DELETE",
    path: "/sessions",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Sign out everywhere else
///
/// A call of `DELETE /sessions`, begun by [`FrontendApi::disable_my_other_sessions`](super::FrontendApi::disable_my_other_sessions()), which says all about it. It is sent when it is awaited.
pub type DisableMyOtherSessionsCall = runtime::OperationCall<
    Op,
    models::DeleteMySessionsCount,
    models::ErrorGeneric,
>;

/// The operation `DELETE /sessions`, as a type.
pub enum Op {}

impl DisableMyOtherSessionsCall {
    /// The session token of the user, in a native app. Without a token or a session cookie the
    /// answer is 401.
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
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::DeleteMySessionsCount, runtime::Error<models::ErrorGeneric>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    DisableMyOtherSessionsCall, models::DeleteMySessionsCount, body => json(200, & body)
}
