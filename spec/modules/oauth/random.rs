//! Texts that nobody can guess.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

use super::OAuthError;
use crate::Secret;

/// Returns 256 bits of the system's random numbers, in 43 characters of base64url.
pub(super) fn text() -> Result<Secret, OAuthError> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|_| OAuthError::Random)?;
    Ok(URL_SAFE_NO_PAD.encode(bytes).into())
}

/// Returns the SHA-256 digest of a text.
pub(super) fn digest(text: &str) -> [u8; 32] {
    Sha256::digest(text).into()
}

/// Returns whether two texts are the same. How long it takes says nothing of where they differ: it is digests that are
/// compared, and all of both.
pub(super) fn same(left: &str, right: &str) -> bool {
    let (left, right) = (digest(left), digest(right));
    let difference =
        left.iter().zip(right).fold(0, |all, (left, right)| all | (left ^ right));
    std::hint::black_box(difference) == 0
}
