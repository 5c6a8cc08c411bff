//! The words that mean something to whoever parses, prints or lists code.

/// Whether a word is one of them. All others are alike, but for their length.
pub(super) fn is_known(word: &str) -> bool {
    // Few words are as short as most of these.
    is_keyword(word) || is_macro(word) || is_listed(word) || !is_plain(word)
}

/// The words that the parser knows, and some that it might.
fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "_" | "Self"
            | "abstract"
            | "as"
            | "async"
            | "auto"
            | "await"
            | "become"
            | "box"
            | "break"
            | "builtin"
            | "const"
            | "continue"
            | "crate"
            | "default"
            | "do"
            | "dyn"
            | "else"
            | "enum"
            | "extern"
            | "false"
            | "final"
            | "fn"
            | "for"
            | "gen"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "macro"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "override"
            | "priv"
            | "pub"
            | "raw"
            | "ref"
            | "return"
            | "safe"
            | "self"
            | "static"
            | "struct"
            | "super"
            | "trait"
            | "true"
            | "try"
            | "type"
            | "typeof"
            | "union"
            | "unsafe"
            | "unsized"
            | "use"
            | "virtual"
            | "where"
            | "while"
            | "yield"
    )
}

/// What the printer looks at in macros and their conditions.
fn is_macro(word: &str) -> bool {
    matches!(word, "all" | "any" | "macro_rules" | "not")
}

/// What the listing of the public API looks at.
fn is_listed(word: &str) -> bool {
    matches!(
        word,
        "Into"
            | "IntoItems"
            | "IntoIterator"
            | "IntoList"
            | "IntoOption"
            | "Item"
            | "Option"
            | "reqwest"
    )
}

/// Whether a word has letters, digits and underscores of ASCII alone.
fn is_plain(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
