//! Texts that nobody can guess.

use super::OAuthError;
use crate::Secret;
use crate::random;
use crate::same::same;

/// Returns 256 bits of the system's random numbers, in 43 characters of base64url.
pub(super) fn new() -> Result<Secret, OAuthError> {
    let text = random::text().map_err(|_| OAuthError::Random)?;
    Ok(text.into())
}

/// Returns whether a text is the secret. How long it takes says nothing of where they differ.
pub(super) fn is(text: &str, secret: &Secret) -> bool {
    same(text.as_bytes(), secret.expose().as_bytes()).into()
}
