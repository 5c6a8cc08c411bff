//! The line around a place, safe to print.

use std::ops::Range;

use crate::unseen::is_unseen;

/// How much of a line is shown on either side of the place, in characters. A minified document is
/// one line of a million.
const AROUND: usize = 60;
/// How much of the place itself is underlined, in characters.
const MARKED: usize = 60;
/// Stands for a character that a terminal would obey rather than show.
const REPLACEMENT: char = '\u{fffd}';

/// Where the lines of a text begin.
#[derive(Debug)]
pub(super) struct Lines(Vec<usize>);

impl Lines {
    pub(super) fn new(text: &str) -> Self {
        Self(text.match_indices('\n').map(|(at, _)| at + 1).collect())
    }

    /// Returns the line that holds an offset, from 1.
    fn of(&self, offset: usize) -> usize {
        self.0.partition_point(|start| *start <= offset) + 1
    }
}

/// One line of a text, or the part of it around a place.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    /// From 1.
    pub(super) line: usize,
    /// From 1, in characters.
    pub(super) column: usize,
    /// Behind the last character of the place on that line.
    pub(super) end_column: usize,
    pub(super) text: String,
    /// What to underline, as byte offsets into `text`.
    pub(super) marked: Range<usize>,
}

impl Excerpt {
    /// Cuts out what is around `span` of `text`, whose lines are known. Any span will do.
    pub(super) fn new(text: &str, lines: &Lines, span: Range<usize>) -> Self {
        let start = char_boundary(text, span.start);
        let end = char_boundary(text, span.end).max(start);
        let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
        let line = lines.of(start);
        let before = &text[line_start..start];
        let column = before.chars().count() + 1;
        let whole = &text[start..end.min(line_end)];
        let end_column = column + whole.chars().count();
        let marked: String = whole.chars().take(MARKED).collect();
        let after = &text[start + marked.len()..line_end];
        let (before, dots) = match before.char_indices().rev().nth(AROUND) {
            Some((cut, _)) => (&before[cut..], "… "),
            None => (before, ""),
        };
        let mut excerpt = Self {
            line,
            column,
            end_column,
            text: dots.to_owned(),
            marked: 0..0,
        };
        excerpt.text.extend(before.chars().map(visible));
        let start = excerpt.text.len();
        excerpt.text.extend(marked.chars().map(visible));
        excerpt.marked = start..excerpt.text.len();
        excerpt.text.extend(after.trim_end().chars().take(AROUND).map(visible));
        if after.trim_end().chars().nth(AROUND).is_some() {
            excerpt.text.push_str(" …");
        }
        excerpt
    }

    /// Returns the column within `text`, which differs when the line was cut.
    pub(super) fn column_shown(&self) -> usize {
        self.text[..self.marked.start].chars().count() + 1
    }
}

/// Returns `text` with all that a terminal would obey rather than show written as an escape.
pub(super) fn printable(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        if c == '\n' {
            safe.push_str("\\n");
        } else if is_obeyed(c) {
            safe.extend(c.escape_unicode());
        } else {
            safe.push(c);
        }
    }
    safe
}

/// Returns the last character boundary at or before `at`.
fn char_boundary(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

fn visible(c: char) -> char {
    match c {
        '\t' => ' ',
        c if is_obeyed(c) => REPLACEMENT,
        c => c,
    }
}

/// What no output may carry, and what does not show in an excerpt.
fn is_obeyed(c: char) -> bool {
    is_unseen(c) || matches!(c, '\u{ad}' | '\u{200c}' | '\u{200d}')
}
