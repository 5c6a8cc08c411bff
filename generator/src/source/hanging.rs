//! Quoted texts of YAML that go on at the indent of their key, or before it.
//!
//! YAML demands one more space there, and so does the parser; libyaml, and all that stands on it, does not, and vendors
//! publish such documents. What begins a line of a quoted text is no part of it, so that spaces there change nothing.

use saphyr_parser::{Parser, ScanError};

/// How many bytes are read again at most, and how many spaces come in: each such text costs a look at the whole.
const MOST: usize = 128 << 20;

/// A text as the parser takes it, and where it differs from the one that was written.
#[derive(Debug, Default)]
pub(crate) struct Mended {
    pub(crate) text: String,
    /// The places of the text, in characters, where spaces came in, with their number and all of those before.
    gaps: Vec<(usize, usize, usize)>,
    /// Where the texts that hung begin.
    starts: Vec<usize>,
}

/// Returns whether a fault of the parser is about a text that hangs so.
pub(crate) fn is_hanging(error: &ScanError) -> bool {
    error.info().contains("invalid indentation in quoted scalar")
}

impl Mended {
    /// Mends a text whose first fault is a quoted text that hangs; `None` where there are too many of them.
    pub(crate) fn of(text: &str, first: &ScanError) -> Option<Self> {
        let (mut text, mut gaps, mut starts) = (text.to_owned(), Vec::new(), Vec::new());
        let (mut budget, mut next) = (MOST, Some(first.clone()));
        while let Some(error) = next.take() {
            let start = error.marker().index();
            let added = indent(&mut text, start, &mut gaps)?;
            starts.push(start);
            budget = budget.checked_sub(text.len() + added)?;
            let fault = Parser::new_from_str(&text).find_map(Result::err);
            next = fault.filter(is_hanging);
        }
        let mut before = 0;
        for gap in &mut gaps {
            before += gap.1;
            gap.2 = before;
        }
        Some(Self { text, gaps, starts })
    }

    /// Returns where the texts that hung begin in the text that was written.
    pub(crate) fn starts(&self) -> impl Iterator<Item = usize> {
        self.starts.iter().map(|start| self.written(*start))
    }

    /// Returns where a character of the mended text stands in the one that was written.
    pub(crate) fn written(&self, index: usize) -> usize {
        let count = self.gaps.partition_point(|(at, _, _)| *at < index);
        let Some((at, spaces, before)) = count.checked_sub(1).map(|it| self.gaps[it])
        else {
            return index;
        };
        // In the spaces themselves, it is where they came in.
        index.max(at + spaces) - before
    }
}

/// Indents the lines of the quoted text that begins at a character. Returns how many spaces that took; `None` where
/// there would be too many of them, or none.
fn indent(
    text: &mut String,
    start: usize,
    gaps: &mut Vec<(usize, usize, usize)>,
) -> Option<usize> {
    let mut chars = text.chars().collect::<Vec<_>>();
    let quote = *chars.get(start)?;
    let line = chars[..start].iter().rposition(|c| *c == '\n').map_or(0, |at| at + 1);
    let spaces = Some(start - line).filter(|spaces| *spaces > 0)?;
    let (mut at, mut lines) = (start + 1, Vec::new());
    while let Some(c) = chars.get(at) {
        match c {
            '\\' if quote == '"' => at += 1,
            '\'' if quote == '\'' && chars.get(at + 1) == Some(&'\'') => at += 1,
            c if *c == quote => break,
            '\n' => {
                let rest = chars[at + 1..].iter();
                let blank = rest.take_while(|c| matches!(c, ' ' | '\t')).count();
                let after = chars.get(at + 1 + blank);
                if !matches!(after, None | Some('\n' | '\r')) {
                    lines.push(at + 1);
                }
            }
            _ => {}
        }
        at += 1;
    }
    let added = spaces.checked_mul(lines.len()).filter(|added| *added < MOST >> 3)?;
    let mut mended = Vec::with_capacity(chars.len() + added);
    let mut from = 0;
    let mut places = Vec::new();
    for line in &lines {
        mended.extend(chars.drain(..line - from));
        from = *line;
        places.push((mended.len(), spaces, 0));
        mended.extend(std::iter::repeat_n(' ', spaces));
    }
    mended.append(&mut chars);
    *text = mended.into_iter().collect();
    // All that was mended before stands before this.
    gaps.extend(places);
    Some(added).filter(|added| *added > 0)
}
