//! Keys that are meant to be ours, and which of them they are meant to be.

use std::sync::LazyLock;

use super::{EXTENSIONS, Extension, PREFIX};
use crate::diagnostic::{nearest, nearest_within};

/// How many letters a key may be off to count as a misspelling of ours, whatever it begins with. With
/// three, somebody's `x-sensitive` would be ours.
const SLIPS: usize = 2;

/// Returns whether a key is meant to be one of ours: it begins with our prefix, however that is cased
/// and whatever parts its words, or it is a slip or two away from one of our keys.
///
/// ```
/// # use ory_sdk_generator::extensions::is_ours;
/// assert!(is_ours("x-sdk-anything") && is_ours("X_SDK_Sensitive") && is_ours("x-skd-sensitive"));
/// assert!(!is_ours("x-sensitive") && !is_ours("x-order") && !is_ours("type"));
/// ```
#[must_use]
pub fn is_ours(key: &str) -> bool {
    let Some(rest) = key.strip_prefix(['x', 'X']) else {
        return is_slip(key);
    };
    let rest = rest.strip_prefix(is_separator).unwrap_or(rest);
    let prefixed = rest.get(..3).is_some_and(|sdk| sdk.eq_ignore_ascii_case("sdk"))
        && rest[3..].chars().next().is_none_or(is_separator);
    prefixed || is_slip(key)
}

fn is_separator(c: char) -> bool {
    matches!(c, '-' | '_' | '.' | ' ' | ':')
}

fn is_slip(key: &str) -> bool {
    // Most keys are told by their length or letters alone, which is cheap: a slip changes two of the
    // letters at most, and signs between words may be missing as well.
    let near = LETTERS.iter().filter(|(name, _)| name.len().abs_diff(key.len()) <= 4);
    let mut near = near.peekable();
    if near.peek().is_none() {
        return false;
    }
    let letters = letters(key);
    let near =
        near.filter(|(_, own)| (letters ^ own).count_ones() as usize <= 2 * SLIPS);
    nearest_within(key, near.map(|(name, _)| *name), SLIPS).is_some()
}

/// The keys, each with its letters.
static LETTERS: LazyLock<Vec<(&str, u32)>> = LazyLock::new(|| {
    EXTENSIONS.iter().map(|known| (known.name, letters(known.name))).collect()
});

/// Returns which letters a text has, as a set of bits.
fn letters(text: &str) -> u32 {
    let letters = text.bytes().filter(u8::is_ascii_alphabetic);
    letters.fold(0, |set, byte| set | 1 << (byte.to_ascii_lowercase() - b'a'))
}

/// Returns the key that an unknown one most likely stands for, if any is near enough.
///
/// ```
/// # use ory_sdk_generator::extensions::suggestion;
/// assert_eq!(suggestion("x-sdk-sensitiv"), Some("x-sdk-sensitive"));
/// assert_eq!(suggestion("X-SDK-Pagination"), Some("x-sdk-paging"));
/// assert_eq!(suggestion("x-sdk-colour"), None);
/// ```
#[must_use]
pub fn suggestion(key: &str) -> Option<&'static str> {
    let whole = nearest(key, EXTENSIONS.iter().map(|known| known.name));
    whole.or_else(|| {
        let rest = key.get(PREFIX.len()..)?;
        let names = |known: &'static Extension| {
            let own = known.name.strip_prefix(PREFIX);
            own.into_iter().chain(known.also.iter().copied())
        };
        let near = nearest(rest, EXTENSIONS.iter().flat_map(names))?;
        let known = EXTENSIONS.iter().find(|known| names(known).any(|it| it == near));
        known.map(|known| known.name)
    })
}
