//! Characters that no output may carry.

use std::borrow::Cow;

use crate::unseen::{is_unseen, turns};

/// Returns `text` with line ends as `\n`, tabs as spaces, characters that turn the direction of writing shown as escapes,
/// so that what is read is what is there, and other control and format characters gone.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
    if !text.contains(is_odd) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push_str("    "),
            '\u{b}' | '\u{c}' => out.push(' '),
            c if turns(c) => out.extend(c.escape_unicode()),
            c if is_odd(c) => {}
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

fn is_odd(c: char) -> bool {
    c != '\n' && is_unseen(c)
}

/// Returns whether `text` is one line of words that Markdown reads as they stand: most of what documents say.
pub(super) fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else { return true };
    first.is_ascii_alphabetic()
        && *last != b' '
        && !text.contains("  ")
        && bytes
            .iter()
            .all(|b| b.is_ascii_alphanumeric() || b" ,.;'\"()/?%-".contains(b))
}
