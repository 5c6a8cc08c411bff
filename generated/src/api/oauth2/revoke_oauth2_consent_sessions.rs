use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "revokeOAuth2ConsentSessions",
    method: "DELETE",
    path: "/admin/oauth2/auth/sessions/consent",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Withdraw consent that was given
///
/// A call of `DELETE /admin/oauth2/auth/sessions/consent`, begun by [`OAuth2Api::revoke_oauth2_consent_sessions`](super::OAuth2Api::revoke_oauth2_consent_sessions()), which says all about it. It is sent when it is awaited.
pub type RevokeOAuth2ConsentSessionsCall = runtime::OperationCall<
    Op,
    (),
    models::ErrorOAuth2,
>;

/// The operation `DELETE /admin/oauth2/auth/sessions/consent`, as a type.
pub enum Op {}

impl RevokeOAuth2ConsentSessionsCall {
    /// The user whose consent is withdrawn.
    ///
    /// Needed unless `consent_request_id` is given.
    #[inline]
    pub fn subject<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("subject", value);
        }
        self
    }

    /// The `client_id` of the only client that loses its consent.
    ///
    /// Goes with `subject`, and not with `all`.
    #[inline]
    pub fn client<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("client", value);
        }
        self
    }

    /// The ID of one consent request; all tokens that descend from it are revoked.
    ///
    /// Use it alone. You find the ID in `consent_request_id` of a consent session. It is not
    /// the consent challenge.
    #[inline]
    pub fn consent_request_id<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.call.query("consent_request_id", value);
        }
        self
    }

    /// Set to `true` to withdraw the consent of all clients at once.
    ///
    /// Goes with `subject`, and not with `client`. It guards against a forgotten `client`.
    #[inline]
    pub fn all(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.call.query("all", value);
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
    RevokeOAuth2ConsentSessionsCall, (), () => empty(204)
}
