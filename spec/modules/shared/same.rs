//! Comparisons whose time tells nothing of a secret.

use subtle::{Choice, ConstantTimeEq as _};

/// Returns whether something is the secret. All bytes of the secret are looked at, whatever was given.
pub(crate) fn same(given: &[u8], secret: &[u8]) -> Choice {
    // Slices of different lengths would be told apart at once.
    let same_length = Choice::from(u8::from(given.len() == secret.len()));
    let bytes = secret.iter().enumerate();
    bytes.fold(same_length, |same, (at, byte)| {
        same & byte.ct_eq(given.get(at).unwrap_or(&0))
    })
}
