//! The application, as the server knows it.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::{OAuthError, SignIn, Tokens, callback, form};
use crate::api::oauth2::OAuth2TokenExchangeCall;
use crate::runtime::Client;
use crate::{Credential, Ory, Secret, security};

/// An OAuth 2.0 client: your application, as the server knows it. Cheap to clone.
///
/// Its requests go through the client `Ory`, but use none of its credentials.
#[derive(Clone)]
pub struct OAuthClient {
    pub(super) ory: Ory,
    pub(super) id: String,
    pub(super) redirect_uri: Option<String>,
    pub(super) issuer: Option<String>,
    secret: Option<Secret>,
    secret_in_body: bool,
    authorization_url: Option<String>,
    logout_url: Option<String>,
}

impl OAuthClient {
    /// Returns a client without a secret: an app on a phone, in a browser, or on the command line
    /// (`token_endpoint_auth_method` is `none`).
    #[must_use]
    pub fn public(ory: &Ory, id: impl Into<String>) -> Self {
        Self {
            ory: ory.clone(),
            id: id.into(),
            redirect_uri: None,
            issuer: None,
            secret: None,
            secret_in_body: false,
            authorization_url: None,
            logout_url: None,
        }
    }

    /// Returns a client that can keep a secret: an application on a server. ID and secret travel in the
    /// `Authorization` header (`client_secret_basic`); give them as they are.
    #[must_use]
    pub fn confidential(
        ory: &Ory,
        id: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> Self {
        Self {
            secret: Some(secret.into()),
            ..Self::public(ory, id)
        }
    }

    /// Sends ID and secret as fields of the form (`client_secret_post`).
    #[must_use]
    pub fn secret_in_body(mut self) -> Self {
        self.secret_in_body = true;
        self
    }

    /// Sets where the server sends the browser back to, letter by letter as the server knows it.
    #[must_use]
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(uri.into());
        self
    }

    /// Sets the issuer. What comes back from another one is refused, if the server says who it is (RFC 9207).
    #[must_use]
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self
    }

    /// Sets where browsers sign in: `/oauth2/auth` below the base URL, unless set.
    #[must_use]
    pub fn authorization_url(mut self, url: impl Into<String>) -> Self {
        self.authorization_url = Some(url.into());
        self
    }

    /// Sets where browsers sign out: `/oauth2/sessions/logout` below the base URL, unless set.
    #[must_use]
    pub fn logout_url(mut self, url: impl Into<String>) -> Self {
        self.logout_url = Some(url.into());
        self
    }

    /// Ends a sign-in: checks the query with which the browser came back, and exchanges its code for tokens (RFC 6749,
    /// section 4.1.3). A sign-in can be finished once: forget what was kept, whatever comes of it.
    ///
    /// Compare the `nonce` of the ID token, once that is checked, with [`SignIn::check_nonce`].
    ///
    /// # Errors
    ///
    /// [`OAuthError::State`] if the answer is to another request, maybe one that an attacker has begun;
    /// [`OAuthError::Denied`] if the server or the user says no; others if there is no code or no token.
    pub async fn finish(
        &self,
        sign_in: &SignIn,
        query: &str,
    ) -> Result<Tokens, OAuthError> {
        let code = callback::code(query, sign_in, self.issuer.as_deref())?;
        let call = self.exchange("authorization_code").code(code.expose());
        let call = call.code_verifier(sign_in.verifier().expose());
        let call = match &self.redirect_uri {
            Some(uri) => call.redirect_uri(uri),
            None => call,
        };
        Tokens::of(call).await
    }

    /// Returns new tokens for a refresh token (RFC 6749, section 6). Ory gives a new refresh token with them, and the old
    /// one must not be used again: one that is used twice was stolen, and all that came of it ends.
    ///
    /// # Errors
    ///
    /// [`OAuthError::code`] is `invalid_grant` if the refresh token is not good any more: the user signs in again.
    pub async fn refresh(&self, refresh_token: &Secret) -> Result<Tokens, OAuthError> {
        let call = self.exchange("refresh_token").refresh_token(refresh_token.expose());
        Tokens::of(call).await
    }

    /// Returns a token for the application itself, to call another service with (RFC 6749, section 4.4). Scopes and
    /// audience may be empty.
    ///
    /// It is fetched each time. A client of this crate keeps its tokens by itself: give it
    /// [`ClientCredentials`](crate::ClientCredentials).
    ///
    /// # Errors
    ///
    /// If the server gives no token.
    pub async fn own_token(
        &self,
        scopes: impl IntoIterator<Item = impl AsRef<str>>,
        audience: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Result<Tokens, OAuthError> {
        let (scopes, audience) = (form::words(scopes), form::words(audience));
        let call = self.exchange("client_credentials");
        let call = call.scope((!scopes.is_empty()).then_some(scopes));
        Tokens::of(call.audience((!audience.is_empty()).then_some(audience))).await
    }

    /// Begins a call of the token endpoint, which says who calls.
    pub(super) fn exchange(&self, grant: &str) -> OAuth2TokenExchangeCall {
        let call = self.ory.oauth2().oauth2_token_exchange(grant);
        let Some(secret) = &self.secret else {
            return call.credential(Credential::Anonymous).client_id(&self.id);
        };
        if self.secret_in_body {
            let call = call.credential(Credential::Anonymous).client_id(&self.id);
            return call.client_secret(secret.expose());
        }
        // RFC 6749, section 2.3.1: both are form-encoded first.
        let (id, secret) = (form::encoded(&self.id), form::encoded(secret.expose()));
        call.credential_for(&security::BASIC, Credential::basic(id, secret))
    }

    /// Returns the header that says who calls, for an endpoint that the document has no credential for. The form says
    /// the rest.
    pub(super) fn header(&self) -> Option<Secret> {
        let secret = self.secret.as_ref()?;
        let (id, secret) = (form::encoded(&self.id), form::encoded(secret.expose()));
        Some(format!("Basic {}", STANDARD.encode(format!("{id}:{secret}"))).into())
    }

    pub(super) fn authorization_endpoint(&self) -> String {
        self.endpoint(self.authorization_url.as_deref(), "/oauth2/auth")
    }

    pub(super) fn logout_endpoint(&self) -> String {
        self.endpoint(self.logout_url.as_deref(), "/oauth2/sessions/logout")
    }

    fn endpoint(&self, given: Option<&str>, path: &str) -> String {
        let client: &Client = self.ory.as_ref();
        let ours = || format!("{}{path}", client.shared().base.as_str());
        given.map_or_else(ours, str::to_owned)
    }
}

impl fmt::Debug for OAuthClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuthClient")
            .field("id", &self.id)
            .field("secret", &self.secret)
            .field("redirect_uri", &self.redirect_uri)
            .finish_non_exhaustive()
    }
}
