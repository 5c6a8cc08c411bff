use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "oauth2TokenExchange",
    method: "POST",
    path: "/oauth2/token",
    security: &[&[&security::BASIC], &[&security::OAUTH2], &[]],
    server: None,
    accept: "application/json",
};

/// Trade a grant for tokens
///
/// A call of `POST /oauth2/token`, begun by [`OAuth2Api::oauth2_token_exchange`](super::OAuth2Api::oauth2_token_exchange()), which says all about it. It is sent when it is awaited.
pub type OAuth2TokenExchangeCall = runtime::OperationCall<
    Op,
    models::OAuth2TokenExchange,
    models::ErrorOAuth2,
>;

/// The operation `POST /oauth2/token`, as a type.
pub enum Op {}

impl OAuth2TokenExchangeCall {
    /// A signed JWT that stands for the grant (RFC 7523, section 2.1).
    ///
    /// Only with `urn:ietf:params:oauth:grant-type:jwt-bearer`.
    #[inline]
    pub fn assertion<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.form("assertion", value);
        }
        self
    }

    /// Who is to accept the token, separated by spaces.
    ///
    /// Only with `client_credentials`. The client must be allowed to ask for each.
    #[inline]
    pub fn audience<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.form("audience", value);
        }
        self
    }

    /// A JWT, signed with the key of the client, in place of its secret (RFC 7523, section 2.2).
    #[inline]
    pub fn client_assertion<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.call.form("client_assertion", value);
        }
        self
    }

    /// The kind of `client_assertion`: `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`.
    #[inline]
    pub fn client_assertion_type<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.call.form("client_assertion_type", value);
        }
        self
    }

    /// The client that asks.
    ///
    /// Needed for public clients; others authenticate with HTTP Basic.
    #[inline]
    pub fn client_id<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.form("client_id", value);
        }
        self
    }

    /// The secret of the client, unless it authenticates with HTTP Basic (RFC 6749, section 2.3.1).
    ///
    /// Only for clients that use `client_secret_post`.
    #[inline]
    pub fn client_secret<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.call.form("client_secret", value);
        }
        self
    }

    /// The authorization code from the redirect back to the client.
    ///
    /// Valid once, and only for minutes.
    #[inline]
    pub fn code<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.form("code", value);
        }
        self
    }

    /// The secret behind the `code_challenge` of the authorization request (RFC 7636, section 4.5).
    ///
    /// Only with `authorization_code`.
    #[inline]
    pub fn code_verifier<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.call.form("code_verifier", value);
        }
        self
    }

    /// The device code from the answer to the device authorization request (RFC 8628, section 3.4).
    ///
    /// Only with `urn:ietf:params:oauth:grant-type:device_code`.
    #[inline]
    pub fn device_code<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.call.form("device_code", value);
        }
        self
    }

    /// The redirect URI of the authorization request, letter by letter.
    ///
    /// Only with `authorization_code`.
    #[inline]
    pub fn redirect_uri<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.call.form("redirect_uri", value);
        }
        self
    }

    /// The refresh token from an earlier answer.
    ///
    /// Only with `refresh_token`.
    #[inline]
    pub fn refresh_token<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.call.form("refresh_token", value);
        }
        self
    }

    /// The services that the access token is for (RFC 8707), each an absolute URI without a fragment.
    ///
    /// Counts only where the project has resource indicators turned on. The audience of the access
    /// token is narrowed to exactly these; one that was not granted is answered with
    /// `invalid_target`.
    #[inline]
    pub fn resource<M>(mut self, values: impl runtime::IntoList<String, M>) -> Self {
        if let Some(values) = values.into_list() {
            self.call.form_list("resource", values, runtime::ListStyle::Exploded);
        }
        self
    }

    /// The scopes to ask for, separated by spaces (RFC 6749, section 3.3).
    ///
    /// With `refresh_token` it can only narrow what was granted.
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
) -> Result<models::OAuth2TokenExchange, runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        200..=299 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    OAuth2TokenExchangeCall, models::OAuth2TokenExchange, body => json(200, & body)
}
