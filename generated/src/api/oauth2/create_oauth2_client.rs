use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createOAuth2Client",
    method: "POST",
    path: "/admin/clients",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Register an OAuth 2.0 client
///
/// A call of `POST /admin/clients`, begun by [`OAuth2Api::create_oauth2_client`](super::OAuth2Api::create_oauth2_client()), which says all about it. It is sent when it is awaited.
pub type CreateOAuth2ClientCall = runtime::OperationCall<
    Op,
    models::OAuth2Client,
    models::ErrorOAuth2,
>;

/// The operation `POST /admin/clients`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::OAuth2Client, runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    CreateOAuth2ClientCall, models::OAuth2Client, body => json(201, & body)
}
