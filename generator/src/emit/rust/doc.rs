//! Documentation: text of the document → doc attributes.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::text;
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
    pub(super) fn of(doc: &Doc, otherwise: impl FnOnce() -> String) -> Self {
        let summary = doc.summary.as_deref().map(text::line).unwrap_or_default();
        let description =
            doc.description.as_deref().map(text::markdown).unwrap_or_default();
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

    /// Returns `///` lines.
    pub(super) fn outer(&self) -> TokenStream {
        let lines = self.spaced();
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

/// Stands between the lines of a comment until it is printed: as an attribute, each line would take a thousand times its
/// length. No text has this character: all of it is cleaned.
const LINE_END: char = '\u{1}';

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
