use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "rotateOAuth2ClientSecret",
    method: "POST",
    path: "/admin/clients/{id}/secrets/rotate",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Give a client a new secret and keep the old one valid
///
/// A call of `POST /admin/clients/{id}/secrets/rotate`, begun by [`OAuth2Api::rotate_oauth2_client_secret`](super::OAuth2Api::rotate_oauth2_client_secret()), which says all about it. It is sent when it is awaited.
pub type RotateOAuth2ClientSecretCall = runtime::OperationCall<
    Op,
    models::OAuth2Client,
    models::ErrorOAuth2,
>;

/// The operation `POST /admin/clients/{id}/secrets/rotate`, as a type.
pub enum Op {}

impl RotateOAuth2ClientSecretCall {
    /// The new secret, where you choose it yourself; leave the body out otherwise.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body(
        mut self,
        value: impl Into<Option<models::RotateOAuth2ClientSecretBody>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.call.json("application/json", &value);
        }
        self
    }
}

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
    RotateOAuth2ClientSecretCall, models::OAuth2Client, body => json(200, & body)
}
