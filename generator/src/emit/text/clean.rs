//! Characters that no output may carry.

use std::borrow::Cow;

/// Returns `text` with line ends as `\n`, tabs as spaces, other control characters gone, and characters that turn the
/// direction of writing shown as escapes, so that what is read is what is there.
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
            c if is_bidi(c) => out.extend(c.escape_unicode()),
            c if is_odd(c) => {}
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

fn is_odd(c: char) -> bool {
    let control = c != '\n' && c.is_control();
    control || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}') || is_bidi(c)
}

/// The explicit embeddings, overrides, isolates and marks: what rustc refuses in source, and a little more.
fn is_bidi(c: char) -> bool {
    let mark = matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}');
    mark || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
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
