use crate::models;
use crate::runtime;
use crate::security;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "oauth2TokenExchange",
    method: "POST",
    path: "/oauth2/token",
    security: &[&[&security::BASIC], &[&security::OAUTH2]],
    server: None,
    accept: "application/json",
};

/// A call of `POST /oauth2/token`, ready to be sent.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct OAuth2TokenExchangeCall {
    call: runtime::Call,
}

impl OAuth2TokenExchangeCall {
    #[inline]
    pub(super) fn new(client: &runtime::Client, grant_type: String) -> Self {
        let mut call = runtime::Call::new(client, &OPERATION);
        call.form("grant_type", grant_type);
        Self { call }
    }

    /// The client that asks.
    ///
    /// Needed for public clients; others authenticate with HTTP Basic.
    #[inline]
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.call.form("client_id", value);
        self
    }

    /// The authorization code from the redirect back to the client.
    ///
    /// Valid once, and only for minutes.
    #[inline]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.call.form("code", value);
        self
    }

    /// The redirect URI of the authorization request, letter by letter.
    ///
    /// Only with `authorization_code`.
    #[inline]
    pub fn redirect_uri(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.call.form("redirect_uri", value);
        self
    }

    /// The refresh token from an earlier answer.
    ///
    /// Only with `refresh_token`.
    #[inline]
    pub fn refresh_token(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.call.form("refresh_token", value);
        self
    }
}

runtime::call! {
    OAuth2TokenExchangeCall, parse, models::OAuth2TokenExchange, models::ErrorOAuth2
}

#[inline]
fn parse(
    r: &runtime::Response,
) -> Result<models::OAuth2TokenExchange, runtime::Error<models::ErrorOAuth2>> {
    match r.status() {
        200 => r.json(),
        _ => Err(r.failure(std::convert::identity)),
    }
}

runtime::mock! {
    OAuth2TokenExchangeCall, models::OAuth2TokenExchange, body => json(200, & body)
}
