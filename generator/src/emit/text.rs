//! The one place where text of the document becomes printable.
//!
//! Descriptions are untrusted Markdown of any quality. Each function here parses them as CommonMark and writes the
//! result anew, so what comes out has only the structure that this module writes: no raw HTML, no scheme but `http`,
//! `https` and `mailto` in a link, no relative link or unresolved reference (both would be looked up by rustdoc, and
//! point nowhere on a page), no bare URL, no heading, and no code block that rustdoc takes for a test. Both back ends
//! print text of the document through these functions and nothing else.

mod anchor;
mod article;
mod block;
mod clean;
mod code;
mod escape;
mod inline;
mod mention;
mod sentence;
#[cfg(test)]
mod tests;
mod url;

use pulldown_cmark::{Options, Parser, TextMergeStream};

pub use anchor::{Anchors, anchor};
pub(in crate::emit) use article::article;
pub use code::{cell_code, code, fence, out_of_cell, program};
use inline::{Breaks, Inline};
pub use mention::Mentions;

/// Returns `text` as block Markdown, without a newline at the end; empty for blank text.
///
/// Paragraphs, lists, quotes, tables and code stay what they are; headings become bold paragraphs, raw HTML becomes
/// text.
#[must_use]
pub fn markdown(text: &str) -> String {
    linked(text, Mentions::none())
}

/// Returns `text` like [`markdown()`]; code spans that name something lead there.
#[must_use]
pub fn linked(text: &str, mentions: Mentions<'_>) -> String {
    if clean::is_plain(text) {
        return text.to_owned();
    }
    block::write(parse(&clean::clean(text)), mentions)
}

/// Returns `text` as one line of inline Markdown for a heading, a list item or a sentence; empty for blank text.
///
/// Blocks are joined by spaces, list items are led by `•`, a code block becomes a code span.
#[must_use]
pub fn line(text: &str) -> String {
    flat(text, Inline::new(Breaks::Space))
}

/// Returns the title of an API like [`line()`], as a sentence goes on with it: "the Ory API", and "Petstore".
#[must_use]
pub fn title(title: &str) -> String {
    let line = line(title);
    let mut words = line.split_whitespace();
    let first = words.next().unwrap_or_default();
    let has_article = ["the", "a", "an"].iter().any(|it| first.eq_ignore_ascii_case(it));
    match words.next_back() {
        Some("API") if !has_article => format!("the {line}"),
        _ => line,
    }
}

/// Returns `text` like [`line()`]; code spans that name something lead there.
#[must_use]
pub fn linked_line(text: &str, mentions: Mentions<'_>) -> String {
    flat(text, Inline::new(Breaks::Space).mentioning(mentions))
}

/// Returns `text` like [`line()`], safe in a table cell: one row stays one row, one cell one cell.
#[must_use]
pub fn cell(text: &str) -> String {
    linked_cell(text, Mentions::none())
}

/// Returns `text` like [`cell`]; code spans that name something lead there.
#[must_use]
pub fn linked_cell(text: &str, mentions: Mentions<'_>) -> String {
    flat(text, Inline::new(Breaks::Space).in_cell().mentioning(mentions))
}

/// Returns the first sentence of `text` like [`cell`], for tables that give one line to each thing.
#[must_use]
pub fn sentence(text: &str) -> String {
    let inline = Inline::new(Breaks::Space).in_cell().only_one_sentence();
    let text = clean::clean(text);
    write(&text, inline)
}

/// Returns the first sentence of `text` like [`linked_line`].
#[must_use]
pub fn linked_sentence(text: &str, mentions: Mentions<'_>) -> String {
    let inline = Inline::new(Breaks::Space).only_one_sentence().mentioning(mentions);
    write(&clean::clean(text), inline)
}

/// Returns `text` with every character that Markdown might read escaped: for literal text that is not Markdown.
#[must_use]
pub fn literal(text: &str) -> String {
    let mut inline = Inline::new(Breaks::Space);
    inline.text(&clean::clean(text));
    inline.finish()
}

fn flat(text: &str, inline: Inline<'_>) -> String {
    if clean::is_plain(text) {
        text.to_owned()
    } else {
        write(&clean::clean(text), inline)
    }
}

fn write(text: &str, mut inline: Inline<'_>) -> String {
    for event in parse(text) {
        inline.flat(event);
        if inline.is_done() {
            break;
        }
    }
    inline.finish()
}

/// Returns a URL as text that nothing turns into a link: for templates and addresses that are not for visiting.
#[must_use]
pub fn plain_url(url: &str) -> String {
    let mut out = String::new();
    escape::text(&mut out, &clean::clean(url).replace('\n', " "), true);
    out
}

type Events<'a> = TextMergeStream<'a, Parser<'a>>;

/// Tables and strikethrough are what GitHub and rustdoc both add to CommonMark and documents use.
fn parse(text: &str) -> Events<'_> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    TextMergeStream::new(Parser::new_ext(text, options))
}
