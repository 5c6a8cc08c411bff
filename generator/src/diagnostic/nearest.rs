//! "Did you mean …?"

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
    // No one misspells a word of this length, and comparing them is not free.
    if folded.len() > 100 {
        return None;
    }
    let distance = |candidate| (distance(&folded, &fold(candidate), limit), candidate);
    let near =
        candidates.into_iter().map(distance).filter(|(distance, _)| *distance <= limit);
    near.min().map(|(_, candidate)| candidate)
}

/// Returns the letters and digits in lower case: `operation_id` and `operationId` are one word.
fn fold(word: &str) -> Vec<char> {
    word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Returns how many letters have to be added, dropped, changed or swapped with their neighbour, or
/// something above `limit`.
fn distance(a: &[char], b: &[char], limit: usize) -> usize {
    if a.len().abs_diff(b.len()) > limit {
        return limit + 1;
    }
    let mut before = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i; b.len() + 1];
        for j in 1..=b.len() {
            let change = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            row[j] = change.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}
