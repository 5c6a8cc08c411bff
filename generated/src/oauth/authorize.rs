//! Where a browser goes to sign in.

use std::fmt;

use super::{OAuthClient, OAuthError, SignIn, form};

/// A request for authorization that is being put together (RFC 6749, section 4.1.1). `Debug` shows no parameters: a
/// `login_hint` is an address of somebody.
#[derive(Clone)]
#[must_use = "a request does nothing until it is begun"]
pub struct AuthorizationRequest<'c> {
    client: &'c OAuthClient,
    scopes: String,
    parameters: Vec<(String, String)>,
}

/// A sign-in that has begun. `Debug` leaves out the query of the address, which has `state` and `nonce`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Authorization {
    /// Where the browser goes.
    pub url: String,
    /// What has to be kept until it is back.
    pub sign_in: SignIn,
}

impl fmt::Debug for AuthorizationRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizationRequest")
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = self.url.split('?').next().unwrap_or_default();
        f.debug_struct("Authorization").field("url", &url).finish_non_exhaustive()
    }
}

/// What no one else may set.
const OWN: [&str; 9] = [
    "client_id",
    "code_challenge",
    "code_challenge_method",
    "nonce",
    "redirect_uri",
    "response_mode",
    "response_type",
    "scope",
    "state",
];

impl OAuthClient {
    /// Begins a sign-in that asks for these scopes: `openid` for an ID token, `offline_access` for a refresh token.
    pub fn authorize(
        &self,
        scopes: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> AuthorizationRequest<'_> {
        AuthorizationRequest {
            client: self,
            scopes: form::words(scopes),
            parameters: Vec::new(),
        }
    }
}

impl AuthorizationRequest<'_> {
    /// Sets the APIs that the access token is for.
    pub fn audience(self, audience: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.parameter("audience", form::words(audience))
    }

    /// Says what the user is to be asked, for example `login` or `consent` (OpenID Connect Core, section 3.1.2.1).
    pub fn prompt(self, prompt: impl Into<String>) -> Self {
        self.parameter("prompt", prompt)
    }

    /// Says how long ago the user may have signed in, in seconds.
    pub fn max_age(self, seconds: u64) -> Self {
        self.parameter("max_age", seconds.to_string())
    }

    /// Says who is likely to sign in.
    pub fn login_hint(self, hint: impl Into<String>) -> Self {
        self.parameter("login_hint", hint)
    }

    /// Adds another parameter.
    pub fn parameter(
        mut self,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Makes the address, with a new `state`, `nonce` and PKCE challenge.
    ///
    /// # Errors
    ///
    /// [`OAuthError::Random`] if the system has no random numbers, and [`OAuthError::Parameter`] for a parameter that
    /// the sign-in sets by itself.
    pub fn begin(self) -> Result<Authorization, OAuthError> {
        let own = |(name, _): &&(String, String)| OWN.contains(&name.as_str());
        if self.parameters.iter().find(own).is_some() {
            return Err(OAuthError::Parameter);
        }
        let sign_in = SignIn::new()?;
        let mut url = self.client.authorization_endpoint();
        let mut push = |name: &str, value: &str| form::push(&mut url, name, value);
        push("response_type", "code");
        push("client_id", &self.client.id);
        if let Some(uri) = &self.client.redirect_uri {
            push("redirect_uri", uri);
        }
        if !self.scopes.is_empty() {
            push("scope", &self.scopes);
        }
        push("state", sign_in.state().expose());
        push("nonce", sign_in.nonce().expose());
        push("code_challenge", sign_in.challenge());
        push("code_challenge_method", "S256");
        for (name, value) in &self.parameters {
            push(name, value);
        }
        Ok(Authorization { url, sign_in })
    }
}
