//! Where the first sentence ends.

/// Words after whose full stop a sentence goes on.
const ABBREVIATIONS: [&str; 8] =
    ["e.g.", "i.e.", "etc.", "vs.", "cf.", "approx.", "no.", "incl."];

/// Returns the length of the first sentence of `text`, with its full stop; `None` where it does not end within it.
///
/// A sentence ends at `.`, `!` or `?` before white space and something that is not a small letter.
pub(super) fn end(text: &str) -> Option<usize> {
    text.match_indices(['.', '!', '?']).map(|(at, _)| at + 1).find(|&end| {
        let rest = &text[end..];
        let next = rest.trim_start().chars().next();
        rest.starts_with(char::is_whitespace)
            && !next.is_some_and(char::is_lowercase)
            && is_complete(&text[..end])
    })
}

/// Returns whether `text` ends as a sentence does.
pub(super) fn is_complete(text: &str) -> bool {
    let word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    let word = word.trim_start_matches('(').to_ascii_lowercase();
    word.ends_with(['.', '!', '?']) && !ABBREVIATIONS.contains(&word.as_str())
}
