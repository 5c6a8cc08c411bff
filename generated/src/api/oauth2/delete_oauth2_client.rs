use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "deleteOAuth2Client",
    method: "DELETE",
    path: "/admin/clients/{id}",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Delete an OAuth 2.0 client
///
/// A call of `DELETE /admin/clients/{id}`, begun by [`OAuth2Api::delete_oauth2_client`](super::OAuth2Api::delete_oauth2_client()), which says all about it. It is sent when it is awaited.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeleteOAuth2ClientCall {
    call: Box<runtime::Call>,
}

impl DeleteOAuth2ClientCall {
    #[inline]
    pub(super) fn new(client: &runtime::Client, id: String) -> Self {
        let mut call = runtime::Call::new(client, &OPERATION);
        call.path("id", id);
        Self { call }
    }
}

runtime::call! {
    DeleteOAuth2ClientCall, parse, (), models::GenericError
}

#[inline]
fn parse(r: &mut runtime::Response) -> Result<(), runtime::Error<models::GenericError>> {
    match r.status() {
        204 => r.empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    DeleteOAuth2ClientCall, (), () => empty(204)
}
