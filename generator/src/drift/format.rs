//! A report as text. Every text of a document is made harmless for where it goes: none of it may
//! break a table, an annotation, a workflow command or a terminal.

mod github;
mod json;
mod markdown;
mod outline;
mod sarif;
mod text;

use super::entry::Entry;
use crate::unseen::is_unseen;
pub use github::print as github;
pub use json::{SCHEMA, print as json};
pub use markdown::print as markdown;
pub use sarif::print as sarif;
pub use text::print as text;

/// Returns the place of a change in words, on one line.
#[must_use]
pub fn place(entry: &Entry) -> String {
    short(&clean(&outline::place(entry)), 160)
}

/// Returns text on one line, without characters that a terminal obeys or that reorder what is read.
fn clean(text: &str) -> String {
    let harmless = |c: char| match c {
        '\n' | '\t' | '\u{2028}' | '\u{2029}' => ' ',
        c if is_unseen(c) => '\u{fffd}',
        c => c,
    };
    text.chars().map(harmless).collect()
}

/// Returns at most so many characters, with a mark where some are left out.
fn short(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
