use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "getOAuth2LogoutRequest",
    method: "GET",
    path: "/admin/oauth2/auth/requests/logout",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Get an open logout request
///
/// A call of `GET /admin/oauth2/auth/requests/logout`, begun by [`OAuth2Api::get_oauth2_logout_request`](super::OAuth2Api::get_oauth2_logout_request()), which says all about it. It is sent when it is awaited.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetOAuth2LogoutRequestCall {
    call: Box<runtime::Call>,
}

impl GetOAuth2LogoutRequestCall {
    #[inline]
    pub(super) fn new(client: &runtime::Client, logout_challenge: String) -> Self {
        let mut call = runtime::Call::new(client, &OPERATION);
        call.query("logout_challenge", logout_challenge);
        Self { call }
    }
}

runtime::call! {
    GetOAuth2LogoutRequestCall, parse, models::OAuth2LogoutRequest, models::ErrorOAuth2
}

#[inline]
fn parse(
    r: &mut runtime::Response,
) -> Result<models::OAuth2LogoutRequest, runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        200 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    GetOAuth2LogoutRequestCall, models::OAuth2LogoutRequest, body => json(200, & body)
}
