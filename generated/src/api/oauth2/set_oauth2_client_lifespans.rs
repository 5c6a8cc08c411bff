use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "setOAuth2ClientLifespans",
    method: "PUT",
    path: "/admin/clients/{id}/lifespans",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Set how long the tokens of a client live
///
/// A call of `PUT /admin/clients/{id}/lifespans`, begun by [`OAuth2Api::set_oauth2_client_lifespans`](super::OAuth2Api::set_oauth2_client_lifespans()), which says all about it. It is sent when it is awaited.
pub type SetOAuth2ClientLifespansCall = runtime::OperationCall<
    Op,
    models::OAuth2Client,
    models::GenericError,
>;

/// The operation `PUT /admin/clients/{id}/lifespans`, as a type.
pub enum Op {}

impl SetOAuth2ClientLifespansCall {
    /// The lifetimes, as durations such as `1h30m`.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body(
        mut self,
        value: impl Into<Option<models::OAuth2ClientTokenLifespans>>,
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
) -> Result<models::OAuth2Client, runtime::Error<models::GenericError>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    SetOAuth2ClientLifespansCall, models::OAuth2Client, body => json(200, & body)
}
