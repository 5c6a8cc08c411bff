use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "introspectOAuth2Token",
    method: "POST",
    path: "/admin/oauth2/introspect",
    security: &[&[&security::ORY_ACCESS_TOKEN]],
    server: None,
    accept: "application/json",
};

/// Check a token and read what it stands for
///
/// A call of `POST /admin/oauth2/introspect`, begun by [`OAuth2Api::introspect_oauth2_token`](super::OAuth2Api::introspect_oauth2_token()), which says all about it. It is sent when it is awaited.
pub type IntrospectOAuth2TokenCall = runtime::OperationCall<
    Op,
    models::IntrospectedOAuth2Token,
    models::ErrorOAuth2,
>;

/// The operation `POST /admin/oauth2/introspect`, as a type.
pub enum Op {}

impl IntrospectOAuth2TokenCall {
    /// Scopes that the token must have, separated by spaces.
    ///
    /// If one of them was not granted, the token counts as inactive. Leave it out to
    /// accept any token and look at the scopes yourself.
    #[inline]
    pub fn scope<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.form("scope", value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<models::IntrospectedOAuth2Token, runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    IntrospectOAuth2TokenCall, models::IntrospectedOAuth2Token, body => json(200, & body)
}
