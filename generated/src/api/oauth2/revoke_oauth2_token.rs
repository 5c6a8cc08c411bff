use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "revokeOAuth2Token",
    method: "POST",
    path: "/oauth2/revoke",
    security: &[&[&security::BASIC], &[&security::OAUTH2]],
    server: None,
    accept: "application/json",
};

/// Revoke an access or refresh token
///
/// A call of `POST /oauth2/revoke`, begun by [`OAuth2Api::revoke_oauth2_token`](super::OAuth2Api::revoke_oauth2_token()), which says all about it. It is sent when it is awaited.
pub type RevokeOAuth2TokenCall = runtime::OperationCall<Op, (), models::ErrorOAuth2>;

/// The operation `POST /oauth2/revoke`, as a type.
pub enum Op {}

impl RevokeOAuth2TokenCall {
    /// The client that the token was issued to.
    ///
    /// Leave it out when the client authenticates with HTTP Basic.
    #[inline]
    pub fn client_id<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.form("client_id", value);
        }
        self
    }

    /// The secret of the client.
    ///
    /// Only for clients that use `client_secret_post`.
    #[inline]
    pub fn client_secret<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.call.form("client_secret", value);
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
    RevokeOAuth2TokenCall, (), () => empty(200)
}
