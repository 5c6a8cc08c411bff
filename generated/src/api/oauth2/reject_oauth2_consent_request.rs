use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "rejectOAuth2ConsentRequest",
    method: "PUT",
    path: "/admin/oauth2/auth/requests/consent/reject",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Reject a consent request
///
/// A call of `PUT /admin/oauth2/auth/requests/consent/reject`, begun by [`OAuth2Api::reject_oauth2_consent_request`](super::OAuth2Api::reject_oauth2_consent_request()), which says all about it. It is sent when it is awaited.
pub type RejectOAuth2ConsentRequestCall = runtime::OperationCall<
    Op,
    models::OAuth2RedirectTo,
    models::ErrorOAuth2,
>;

/// The operation `PUT /admin/oauth2/auth/requests/consent/reject`, as a type.
pub enum Op {}

impl RejectOAuth2ConsentRequestCall {
    /// The reason, in the form of an OAuth 2.0 error.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body(
        mut self,
        value: impl Into<Option<models::RejectOAuth2Request>>,
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
) -> Result<models::OAuth2RedirectTo, runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    RejectOAuth2ConsentRequestCall, models::OAuth2RedirectTo, body => json(200, & body)
}
