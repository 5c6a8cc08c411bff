//! How wide characters are, about, in the fonts that GitHub asks for.

/// How text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Face {
    Plain,
    Bold,
    Code,
}

/// Returns the tenths of a pixel that a character takes. Fonts differ by some percent, so this is rather too much.
pub(super) fn width(face: Face, c: char) -> u32 {
    let narrow = matches!(c, 'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '|' | '!');
    let broad = matches!(c, 'm' | 'w' | 'M' | 'W' | '@' | '%');
    match face {
        _ if is_wide(c) => 160,
        Face::Code => 83,
        _ if narrow => 50,
        _ if broad => 140,
        Face::Bold => 95,
        Face::Plain => 88,
    }
}

/// Returns whether lines may break on both sides of a character, as in Chinese.
pub(super) fn is_wide(c: char) -> bool {
    c >= '\u{2e80}'
}

/// Returns whether a line may break between two characters of a word by itself, in every browser.
pub(super) fn breaks(before: char, after: char) -> bool {
    before == ' '
        || after == ' '
        || is_wide(before)
        || is_wide(after)
        || before == '-' && after.is_alphabetic()
        || before == '|'
}

/// Returns whether a word may be broken there without looking odd: in front of the next part of it.
pub(super) fn parts(before: char, after: char) -> bool {
    if before.is_alphanumeric() {
        return before.is_lowercase() && after.is_uppercase();
    }
    let ends = matches!(
        before,
        '_' | '<' | '(' | ',' | ':' | '/' | '.' | '-' | '=' | '&' | '?' | '[' | '{'
    );
    ends && (after.is_alphanumeric() || matches!(after, '<' | '(' | '[' | '{'))
}
