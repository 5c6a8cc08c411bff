//! The one place that shows how text of the document gets into generated source.
//!
//! There are three ways, and every one of them goes through a type that cannot hold anything else:
//!
//! 1. **An escaped literal.** `quote!` turns a `&str` or `String`, and [`proc_macro2::Literal::string`]
//!    turns its argument, into one string literal. Whatever the text holds, it ends where the literal
//!    ends.
//! 2. **A cleaned doc line**, made by [`super::doc::Comment`] of what [`crate::emit::text`] writes. It is
//!    a `#[doc = "…"]`, so it is a literal, too; cleaning is for rustdoc, which would run code in it.
//! 3. **A checked identifier**, made by [`identifier`] of a name that lowering has made of the words of
//!    the document, never of its text.
//!
//! Tokens become text in [`super::format`] and nowhere else. There is no fourth way, because no file of
//! the back end parses text into tokens, builds an identifier by itself, or prints verbatim: the test
//! below reads them all. `Cargo.toml` is written by the TOML library's own escaping, and the names of
//! files are the identifiers of the model, which the writer checks once more.

use proc_macro2::{Ident, Span};

/// Returns a name as an identifier token.
///
/// A name of the model satisfies [`Api::check`](crate::model::Api::check). What is none all the same
/// could not get through: the token type refuses it.
pub(super) fn identifier(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(bare) => Ident::new_raw(bare, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    /// Ways around the gate, and the one file that may use each.
    const WAYS: [(&str, &str); 14] = [
        ("Ident::new(", "gate.rs"),
        ("Ident::new_raw(", "gate.rs"),
        ("parse_str", ""),
        ("from_str(", ""),
        ("FromStr", ""),
        (".parse()", ""),
        (".parse::<", ""),
        ("parse_macro_input", ""),
        ("parse2(", "format.rs"),
        ("parse_quote", "format.rs"),
        ("Verbatim(", "format.rs"),
        ("LitStr", ""),
        ("Group::new(", ""),
        ("unparse(", "format.rs"),
    ];

    #[test]
    fn there_is_no_way_around() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/emit/rust");
        let mut looked_at = 0;
        for path in sources(&root) {
            let text = fs::read_to_string(&path).expect("a source");
            // Tests parse what was printed.
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            let name =
                path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            looked_at += 1;
            for (way, allowed) in WAYS {
                let there = name != allowed && code.contains(way);
                assert!(!there, "{} goes around the gate: {way}", path.display());
            }
        }
        assert!(looked_at > 30, "{looked_at} files were looked at");
    }

    fn sources(folder: &Path) -> Vec<PathBuf> {
        let mut found = Vec::new();
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            match path.file_stem().and_then(|stem| stem.to_str()) {
                Some("tests") => {}
                _ if path.is_dir() => found.extend(sources(&path)),
                _ => found.push(path),
            }
        }
        found
    }
}
