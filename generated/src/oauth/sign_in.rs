//! What is kept while somebody signs in.

use super::{OAuthError, Pkce, secret};
use crate::Secret;

/// What an application keeps while somebody signs in, bound to that browser: `state`, `nonce` and the verifier of PKCE.
///
/// Keep [`to_secret`](Self::to_secret) on the server beside the session, or in a cookie that is encrypted, `HttpOnly`,
/// `Secure` and `SameSite=Lax`. `Debug` shows nothing of it.
#[derive(Debug, Clone)]
pub struct SignIn {
    state: Secret,
    nonce: Secret,
    pkce: Pkce,
}

impl SignIn {
    pub(super) fn new() -> Result<Self, OAuthError> {
        Ok(Self {
            state: secret::new()?,
            nonce: secret::new()?,
            pkce: Pkce::new()?,
        })
    }

    /// Returns it as a text to keep, of letters, digits, `-`, `_` and `.`.
    #[must_use]
    pub fn to_secret(&self) -> Secret {
        let (state, nonce) = (self.state.expose(), self.nonce.expose());
        format!("{state}.{nonce}.{}", self.verifier().expose()).into()
    }

    /// Reads what [`to_secret`](Self::to_secret) has written.
    ///
    /// # Errors
    ///
    /// [`OAuthError::SignIn`] if it is something else.
    pub fn from_secret(kept: &Secret) -> Result<Self, OAuthError> {
        let parts: Vec<&str> = kept.expose().split('.').collect();
        let [state, nonce, verifier] = parts[..] else { return Err(OAuthError::SignIn) };
        // As it is written here: each is 43 signs of base64url.
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
        for part in parts {
            if part.len() != 43 || !part.bytes().all(fits) {
                return Err(OAuthError::SignIn);
            }
        }
        Ok(Self {
            state: state.into(),
            nonce: nonce.into(),
            pkce: Pkce::from_verifier(verifier)?,
        })
    }

    /// Checks the `nonce` of the ID token that came of this sign-in (OpenID Connect Core, section 3.1.3.7, step 11), for
    /// example `Claims::nonce` of the module `verifier`. Without this, the ID token of another sign-in could be put in
    /// its place.
    ///
    /// # Errors
    ///
    /// [`OAuthError::Nonce`] if it is another one, or none.
    pub fn check_nonce(&self, nonce: Option<&str>) -> Result<(), OAuthError> {
        let same = nonce.is_some_and(|nonce| secret::is(nonce, &self.nonce));
        if same { Ok(()) } else { Err(OAuthError::Nonce) }
    }

    pub(super) fn is_state(&self, state: &str) -> bool {
        secret::is(state, &self.state)
    }

    pub(super) fn state(&self) -> &Secret {
        &self.state
    }

    pub(super) fn nonce(&self) -> &Secret {
        &self.nonce
    }

    pub(super) fn verifier(&self) -> &Secret {
        self.pkce.verifier()
    }

    pub(super) fn challenge(&self) -> &str {
        self.pkce.challenge()
    }
}
