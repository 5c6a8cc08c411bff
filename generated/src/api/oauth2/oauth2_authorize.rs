use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "oAuth2Authorize",
    method: "GET",
    path: "/oauth2/auth",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Start a sign-in in the browser
///
/// A call of `GET /oauth2/auth`, begun by [`OAuth2Api::oauth2_authorize`](super::OAuth2Api::oauth2_authorize()), which says all about it. It is sent when it is awaited.
pub type OAuth2AuthorizeCall = runtime::OperationCall<
    Op,
    runtime::Redirect,
    models::ErrorOAuth2,
>;

/// The operation `GET /oauth2/auth`, as a type.
pub enum Op {}

impl OAuth2AuthorizeCall {
    /// The services that the access token is to be for (RFC 8707), each an absolute URI without a
    /// fragment.
    ///
    /// Counts only where the project has resource indicators turned on. Each must be among the
    /// audience of the client, and is shown to the consent page by itself; others are answered with
    /// `invalid_target`.
    #[inline]
    pub fn resource<M>(mut self, values: impl runtime::IntoList<String, M>) -> Self {
        if let Some(values) = values.into_list() {
            self.call.query_list("resource", values, runtime::ListStyle::Exploded);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<runtime::Redirect, runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        200..=299 => Err(r.unexpected()),
        302 => r.redirect(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    OAuth2AuthorizeCall, runtime::Redirect, body => redirect(302, & body)
}
