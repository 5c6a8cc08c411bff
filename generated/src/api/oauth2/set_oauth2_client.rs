use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "setOAuth2Client",
    method: "PUT",
    path: "/admin/clients/{id}",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Replace an OAuth 2.0 client
///
/// A call of `PUT /admin/clients/{id}`, begun by [`OAuth2Api::set_oauth2_client`](super::OAuth2Api::set_oauth2_client()), which says all about it. It is sent when it is awaited.
pub type SetOAuth2ClientCall = runtime::OperationCall<
    Op,
    models::OAuth2Client,
    models::ErrorOAuth2,
>;

/// The operation `PUT /admin/clients/{id}`, as a type.
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
    SetOAuth2ClientCall, models::OAuth2Client, body => json(200, & body)
}
