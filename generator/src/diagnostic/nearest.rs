//! "Did you mean …?"

use strsim::osa_distance;

/// Returns the candidate that `word` is most likely a misspelling of, if any is near enough.
///
/// ```
/// # use ory_sdk_generator::diagnostic::nearest;
/// assert_eq!(nearest("requierd", ["type", "required"]), Some("required"));
/// assert_eq!(nearest("Required", ["type", "required"]), Some("required"));
/// assert_eq!(nearest("const", ["type", "required"]), None);
/// ```
#[must_use]
pub fn nearest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    // One slip in a short word, two in a longer one; more is another word.
    let limit = match word.chars().filter(|c| c.is_alphanumeric()).count() {
        0..=2 => 0,
        3..=5 => 1,
        6..=11 => 2,
        _ => 3,
    };
    nearest_within(word, candidates, limit)
}

/// As [`nearest()`], for a candidate that is at most `limit` letters away.
pub(crate) fn nearest_within<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
    limit: usize,
) -> Option<&'a str> {
    let folded = fold(word);
    let length = |word: &str| word.chars().count();
    // No one misspells a word of this length, and comparing them is not free.
    if length(&folded) > 100 {
        return None;
    }
    let near = candidates.into_iter().filter_map(|candidate| {
        let other = fold(candidate);
        let differ = length(&folded).abs_diff(length(&other));
        // Letters that have to be added, dropped, changed or swapped with their neighbour.
        let distance = (differ <= limit).then(|| osa_distance(&folded, &other))?;
        (distance <= limit).then_some((distance, candidate))
    });
    near.min().map(|(_, candidate)| candidate)
}

/// Returns the letters and digits in lower case: `operation_id` and `operationId` are one word.
fn fold(word: &str) -> String {
    word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
