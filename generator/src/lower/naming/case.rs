//! From words to valid identifiers.

use super::hash;
use crate::limits;
use crate::lower::words::Word;

/// Keywords of edition 2024, reserved ones included, that can be written raw.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override",
    "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type",
    "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that cannot be written raw.
const NEVER_RAW: &[&str] = &["crate", "self", "super"];

/// Returns the words as one Pascal-case name; it may be empty or start with a digit.
pub(crate) fn pascal(words: &[Word]) -> String {
    let name: String = words.iter().map(|word| word.pascal.as_str()).collect();
    shorten(name, "")
}

/// Returns the words as one snake-case name; it may be empty, a keyword, or start with a digit.
pub(crate) fn snake(words: &[Word]) -> String {
    let words: Vec<_> = words.iter().map(|word| word.snake.as_str()).collect();
    shorten(words.join("_"), "_")
}

/// Returns the name with `prefix` before it where it could not stand as an identifier.
pub(crate) fn lettered(name: &str, prefix: &str) -> String {
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return name.to_owned();
    }
    if name.is_empty() {
        return prefix.trim_end_matches('_').to_owned();
    }
    format!("{prefix}{name}")
}

/// Returns a snake-case name as it is written in Rust: a keyword raw, or with `_` behind where that
/// is not allowed.
pub(crate) fn written(name: &str) -> String {
    if NEVER_RAW.contains(&name) {
        return format!("{name}_");
    }
    if KEYWORDS.contains(&name) { format!("r#{name}") } else { name.to_owned() }
}

/// Returns whether a name is an identifier of edition 2024 as it stands.
pub(crate) fn is_identifier(name: &str) -> bool {
    let bare = name.strip_prefix("r#").unwrap_or(name);
    let mut bytes = bare.bytes();
    let shaped = bytes.next().is_some_and(|byte| byte.is_ascii_alphabetic())
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let keyword = KEYWORDS.contains(&bare) && bare == name;
    shaped && !keyword && !NEVER_RAW.contains(&bare) && bare != "Self"
}

/// Returns a name that is put together; one above the limit is cut like those of a single spelling.
pub(crate) fn joined(name: String, separator: &str) -> String {
    cut(name, separator, limits::JOINED_NAME, limits::NAME)
}

/// A name above the limit is cut, with a hash of the whole behind.
fn shorten(name: String, separator: &str) -> String {
    cut(name, separator, limits::NAME, limits::NAME - 9)
}

fn cut(name: String, separator: &str, limit: usize, kept: usize) -> String {
    if name.len() <= limit {
        return name;
    }
    let kept = name.get(..kept).unwrap_or_default().trim_end_matches('_');
    format!("{kept}{separator}{}", hash(&name))
}
