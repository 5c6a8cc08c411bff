use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "deleteOAuth2Token",
    method: "DELETE",
    path: "/admin/oauth2/tokens",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Delete the access tokens of a client
///
/// A call of `DELETE /admin/oauth2/tokens`, begun by [`OAuth2Api::delete_oauth2_token`](super::OAuth2Api::delete_oauth2_token()), which says all about it. It is sent when it is awaited.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeleteOAuth2TokenCall {
    call: Box<runtime::Call>,
}

impl DeleteOAuth2TokenCall {
    #[inline]
    pub(super) fn new(client: &runtime::Client, client_id: String) -> Self {
        let mut call = runtime::Call::new(client, &OPERATION);
        call.query("client_id", client_id);
        Self { call }
    }
}

runtime::call! {
    DeleteOAuth2TokenCall, parse, (), models::ErrorOAuth2
}

#[inline]
fn parse(r: &mut runtime::Response) -> Result<(), runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        204 => r.empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    DeleteOAuth2TokenCall, (), () => empty(204)
}
