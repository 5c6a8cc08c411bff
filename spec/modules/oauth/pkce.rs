//! Proof Key for Code Exchange (RFC 7636).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

use super::{OAuthError, secret};
use crate::Secret;

/// A pair for PKCE, with the method S256: whoever exchanges a code proves that it began the sign-in.
///
/// [`authorize`](super::OAuthClient::authorize) makes one by itself. `Debug` does not show the verifier.
///
/// ```
/// use ory_sdk::oauth::Pkce;
///
/// // RFC 7636, appendix B.
/// let pair = Pkce::from_verifier("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")?;
/// assert_eq!(pair.challenge(), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
/// # Ok::<(), ory_sdk::oauth::OAuthError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Pkce {
    verifier: Secret,
    challenge: String,
}

impl Pkce {
    /// Returns a new pair, whose verifier has 256 random bits in 43 characters.
    ///
    /// # Errors
    ///
    /// [`OAuthError::Random`] if the system has no random numbers.
    pub fn new() -> Result<Self, OAuthError> {
        Self::from_verifier(secret::new()?)
    }

    /// Returns the pair of a verifier that was kept.
    ///
    /// # Errors
    ///
    /// [`OAuthError::SignIn`] if it does not have 43 to 128 characters, or has others than letters, digits and `-._~`
    /// (section 4.1).
    pub fn from_verifier(verifier: impl Into<Secret>) -> Result<Self, OAuthError> {
        let verifier = verifier.into();
        let text = verifier.expose();
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        if !(43..=128).contains(&text.len()) || !text.bytes().all(fits) {
            return Err(OAuthError::SignIn);
        }
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(text));
        Ok(Self { verifier, challenge })
    }

    /// Returns what the token endpoint is told (`code_verifier`).
    #[must_use]
    pub fn verifier(&self) -> &Secret {
        &self.verifier
    }

    /// Returns what the browser carries (`code_challenge`).
    #[must_use]
    pub fn challenge(&self) -> &str {
        &self.challenge
    }
}
