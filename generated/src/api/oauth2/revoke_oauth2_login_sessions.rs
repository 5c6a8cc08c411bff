use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "revokeOAuth2LoginSessions",
    method: "DELETE",
    path: "/admin/oauth2/auth/sessions/login",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// End the login sessions of a user
///
/// A call of `DELETE /admin/oauth2/auth/sessions/login`, begun by [`OAuth2Api::revoke_oauth2_login_sessions`](super::OAuth2Api::revoke_oauth2_login_sessions()), which says all about it. It is sent when it is awaited.
pub type RevokeOAuth2LoginSessionsCall = runtime::OperationCall<
    Op,
    (),
    models::ErrorOAuth2,
>;

/// The operation `DELETE /admin/oauth2/auth/sessions/login`, as a type.
pub enum Op {}

impl RevokeOAuth2LoginSessionsCall {
    /// The user whose sessions all end.
    #[inline]
    pub fn subject<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("subject", value);
        }
        self
    }

    /// The ID of the one session that ends, as in the `sid` claim of an ID token.
    #[inline]
    pub fn sid<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("sid", value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<(), runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        200..=299 => r.empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    RevokeOAuth2LoginSessionsCall, (), () => empty(204)
}
