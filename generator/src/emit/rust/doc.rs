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

    fn spaced(&self) -> impl Iterator<Item = String> {
        let space = |line: &String| {
            if line.is_empty() { String::new() } else { format!(" {line}") }
        };
        self.lines.iter().map(space)
    }
}
