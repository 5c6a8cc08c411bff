//! Keys that are meant to be ours, and which of them they are meant to be.

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
    nearest_within(key, EXTENSIONS.iter().map(|known| known.name), SLIPS).is_some()
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
