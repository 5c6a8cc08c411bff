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
//! Tokens become text in [`super::format`] and nowhere else. It prints code of a shape that it knows without the printer. A
//! shape is learnt from code in which other words stand for all names and texts, so no word of a document is parsed for
//! that; an item of which no shape can be learnt is printed from the text of its own tokens, which reads as these tokens.
//!
//! There is no fourth way, because no other file of the back end parses text into tokens, builds an identifier by itself, or
//! prints verbatim: clippy denies each such function there, by the list in `clippy.toml` beside this crate's manifest.
//! `Cargo.toml` is written by the TOML library's own escaping, and the names of files are the identifiers of the model, which
//! the writer checks once more.

use proc_macro2::{Ident, Span};

/// Returns a name as an identifier token.
///
/// A name of the model satisfies [`Api::check`](crate::model::Api::check). What is none all the same
/// could not get through: the token type refuses it.
#[expect(clippy::disallowed_methods, reason = "this is the gate")]
pub(super) fn identifier(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(bare) => Ident::new_raw(bare, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}
