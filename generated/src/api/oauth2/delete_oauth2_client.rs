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
pub type DeleteOAuth2ClientCall = runtime::OperationCall<Op, (), models::GenericError>;

/// The operation `DELETE /admin/clients/{id}`, as a type.
pub enum Op {}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<(), runtime::Error<models::GenericError>> {
    match r.status() {
        200..=299 => r.empty(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    DeleteOAuth2ClientCall, (), () => empty(204)
}
