use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "deleteRotatedOAuth2ClientSecrets",
    method: "DELETE",
    path: "/admin/clients/{id}/secrets/rotate",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Forget the earlier secrets of a client
///
/// A call of `DELETE /admin/clients/{id}/secrets/rotate`, begun by [`OAuth2Api::delete_rotated_oauth2_client_secrets`](super::OAuth2Api::delete_rotated_oauth2_client_secrets()), which says all about it. It is sent when it is awaited.
pub type DeleteRotatedOAuth2ClientSecretsCall = runtime::OperationCall<
    Op,
    models::OAuth2Client,
    models::ErrorOAuth2,
>;

/// The operation `DELETE /admin/clients/{id}/secrets/rotate`, as a type.
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
    DeleteRotatedOAuth2ClientSecretsCall, models::OAuth2Client, body => json(200, & body)
}
