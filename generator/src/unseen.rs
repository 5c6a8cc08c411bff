//! Characters that are obeyed and not seen.

/// Returns whether a character turns the direction of writing: the embeddings, overrides, isolates and marks, with which a
/// text reads otherwise than it is (CVE-2021-42574).
#[must_use]
pub fn turns(c: char) -> bool {
    let mark = matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}');
    mark || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Returns whether no output may carry a character: control characters, those that turn the direction, ends of lines that
/// only some programs know, and format characters that say nothing to a reader.
///
/// The joiners (U+200C, U+200D) are part of words and of emoji, and stay; so does the soft hyphen.
#[must_use]
pub fn is_unseen(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_control();
    }
    let format = matches!(
        c,
        '\u{180e}'
            | '\u{200b}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e007f}'
    );
    c.is_control() || turns(c) || format
}
