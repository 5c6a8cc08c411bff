//! Documentation: text of the document → doc attributes.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::words::Words;
use crate::model::Doc;

/// A doc comment in the making: Markdown in lines, paragraph by paragraph.
#[derive(Default)]
pub(super) struct Comment {
    lines: Vec<String>,
}

impl Comment {
    /// Begins with a sentence of ours.
    pub(super) fn new(sentence: impl Into<String>) -> Self {
        Self {
            lines: vec![sentence.into()],
        }
    }

    /// Begins with the text of the document, or with a sentence of ours where it has none.
    pub(super) fn of(
        words: &Words<'_, '_>,
        doc: &Doc,
        otherwise: impl FnOnce() -> String,
    ) -> Self {
        let (summary, description) = words.markdown(doc);
        let mut comment = Self::default();
        let repeats =
            description.trim_start().starts_with(summary.trim_end_matches('.'));
        if !summary.is_empty() && !repeats {
            comment.paragraph(&summary);
        }
        comment.paragraph(&description);
        if comment.lines.is_empty() {
            comment.paragraph(&otherwise());
        }
        comment
    }

    /// Adds Markdown, set off by a blank line.
    pub(super) fn paragraph(&mut self, markdown: &str) {
        let markdown = markdown.trim_matches('\n');
        if markdown.trim().is_empty() {
            return;
        }
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.extend(markdown.lines().map(|line| line.trim_end().to_owned()));
    }

    /// Adds a heading and what stands below it, unless that is nothing.
    pub(super) fn section(&mut self, heading: &str, markdown: &str) {
        if !markdown.trim().is_empty() {
            self.paragraph(heading);
            self.paragraph(markdown);
        }
    }

    /// Adds what is known about legal values, as one sentence.
    pub(super) fn notes(&mut self, notes: &[String]) {
        let notes = notes.join("; ");
        let mut chars = notes.chars();
        if let Some(first) = chars.next() {
            self.paragraph(&format!("{}{}.", first.to_uppercase(), chars.as_str()));
        }
    }

    /// Returns `///` lines.
    pub(super) fn outer(&self) -> TokenStream {
        let lines = self.spaced().into_iter().map(|line| literal(&line));
        quote!(#(#[doc = #lines])*)
    }

    /// Returns `//!` lines.
    pub(super) fn inner(&self) -> TokenStream {
        let lines = self.spaced();
        quote!(#(#![doc = #lines])*)
    }

    /// Returns the lines, all in one text where they can be.
    fn spaced(&self) -> Vec<String> {
        let space = |line: &String| {
            let line = line.trim_end_matches(' ');
            if line.is_empty() { String::new() } else { format!(" {line}") }
        };
        let lines: Vec<String> = self.lines.iter().map(space).collect();
        match lines.iter().any(|line| line.contains(['\n', LINE_END])) {
            true => lines,
            false => vec![lines.join(LINE_END.encode_utf8(&mut [0; 4]))],
        }
    }
}

/// Returns a line as the literal that [`format`](super::format) reads it from: bytes of ASCII take a fifth of what text takes.
fn literal(line: &str) -> Literal {
    if line.is_ascii() {
        Literal::byte_string(line.as_bytes())
    } else {
        Literal::string(line)
    }
}

/// Stands between the lines of a comment until it is printed: as an attribute, each line would take a thousand times its
/// length. No text has this character: all of it is cleaned.
pub(super) const LINE_END: char = '\u{1}';

/// Gives each line of the comments in printed code a line of its own.
pub(super) fn unfold(code: String) -> String {
    if !code.contains(LINE_END) {
        return code;
    }
    let mut out = String::with_capacity(code.len() + code.len() / 4);
    for line in code.split_inclusive('\n') {
        // `///` or `//!`, as far in as the item.
        let mark = line.find("//").map_or("", |at| &line[..line.len().min(at + 3)]);
        for (index, part) in line.split(LINE_END).enumerate() {
            if index > 0 {
                out.push('\n');
                out.push_str(mark);
            }
            out.push_str(part);
        }
    }
    out
}

/// Returns the attribute by which a search finds an item under the name that the document gives it, where that differs
/// from the item's own by more than a search does not look at: case and underscores.
pub(super) fn alias(wire: &str, name: &str) -> TokenStream {
    let plain = |text: &str| text.replace('_', "").to_lowercase();
    if plain(wire) == plain(name) { TokenStream::new() } else { exact_alias(wire, name) }
}

/// Returns [`alias`] for a name that differs in any way; nothing for one that holds what such an attribute must not.
pub(super) fn exact_alias(wire: &str, name: &str) -> TokenStream {
    let is_fit = |ch: char| ch.is_ascii_alphanumeric() || "_-.:/@$".contains(ch);
    if wire == name.trim_start_matches("r#")
        || wire.is_empty()
        || !wire.chars().all(is_fit)
    {
        return TokenStream::new();
    }
    quote!(#[doc(alias = #wire)])
}
