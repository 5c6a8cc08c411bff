//! Texts that nobody can guess.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// How many characters such a text has.
#[cfg(feature = "consent")]
pub(crate) const LENGTH: usize = 43;

/// Returns 256 bits of the system's random numbers, in 43 characters of base64url.
pub(crate) fn text() -> Result<String, getrandom::Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}
