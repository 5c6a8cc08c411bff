use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "rejectOAuth2LogoutRequest",
    method: "PUT",
    path: "/admin/oauth2/auth/requests/logout/reject",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Reject a logout request
///
/// A call of `PUT /admin/oauth2/auth/requests/logout/reject`, begun by [`OAuth2Api::reject_oauth2_logout_request`](super::OAuth2Api::reject_oauth2_logout_request()), which says all about it. It is sent when it is awaited.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct RejectOAuth2LogoutRequestCall {
    call: Box<runtime::Call>,
}

impl RejectOAuth2LogoutRequestCall {
    #[inline]
    pub(super) fn new(client: &runtime::Client, logout_challenge: String) -> Self {
        let mut call = runtime::Call::new(client, &OPERATION);
        call.query("logout_challenge", logout_challenge);
        Self { call }
    }
}

runtime::call! {
    RejectOAuth2LogoutRequestCall, parse, (), models::ErrorOAuth2
}

#[inline]
fn parse(r: &mut runtime::Response) -> Result<(), runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        204 => r.empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    RejectOAuth2LogoutRequestCall, (), () => empty(204)
}
