//! What the token endpoint gives.

use std::time::Duration;

use super::OAuthError;
use crate::Secret;
use crate::api::oauth2::OAuth2TokenExchangeCall;
use crate::models::OAuth2TokenExchange;

/// The tokens that came of a grant (RFC 6749, section 5.1). `Debug` shows none of them.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Tokens {
    /// What APIs are called with, as a bearer token.
    pub access_token: Secret,
    /// How long the access token is good from when it came, if the server says so.
    pub expires_in: Option<Duration>,
    /// What brings the next tokens, where `offline_access` was granted. Keep it as safely as a password.
    pub refresh_token: Option<Secret>,
    /// Who has signed in, where `openid` was granted. Check it before you believe it: with a `Verifier` of the module
    /// `verifier`.
    pub id_token: Option<Secret>,
    /// The scopes that were granted. Empty if the server does not say: then they are those that were asked for.
    pub scopes: Vec<String>,
}

impl Tokens {
    /// Makes a call, and reads what it gives.
    pub(super) async fn of(call: OAuth2TokenExchangeCall) -> Result<Self, OAuthError> {
        Self::read(call.await?)
    }

    fn read(got: OAuth2TokenExchange) -> Result<Self, OAuthError> {
        let kind = got.token_type.as_deref();
        if !kind.is_some_and(|kind| kind.eq_ignore_ascii_case("bearer")) {
            return Err(OAuthError::Answer("the token is not a bearer token"));
        }
        let access_token = got.access_token.filter(|token| !token.is_empty());
        let access_token =
            access_token.ok_or(OAuthError::Answer("there is no access token"))?;
        let seconds = got.expires_in.map(|seconds| u64::try_from(seconds).unwrap_or(0));
        let scopes = got.scope.unwrap_or_default();
        Ok(Self {
            access_token: access_token.into(),
            expires_in: seconds.map(Duration::from_secs),
            refresh_token: got.refresh_token.map(Secret::from),
            id_token: got.id_token.map(Secret::from),
            scopes: scopes.split_ascii_whitespace().map(str::to_owned).collect(),
        })
    }
}
