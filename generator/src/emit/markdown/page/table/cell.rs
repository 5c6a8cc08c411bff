//! The text of a cell, character by character, and where it may break.

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use super::glyphs::{self, Face};
use super::piece::Piece;

/// What every cell is read behind, so that nothing in it is taken for the beginning of a block.
const LEAD: &str = "x ";

/// A cell of a table, in Markdown.
pub(super) struct Cell<'c> {
    source: &'c str,
    /// What is shown, in pieces.
    pieces: Vec<Piece>,
}

impl<'c> Cell<'c> {
    /// Reads a cell.
    pub(super) fn read(source: &'c str) -> Self {
        let pieces = simple(source).unwrap_or_else(|| parsed(source));
        Self { source, pieces }
    }

    /// Returns the tenths of a pixel that the widest word takes.
    pub(super) fn word(&self) -> u32 {
        let (mut most, mut width, mut before) = (0, 0_u32, ' ');
        for piece in &self.pieces {
            for (index, c) in piece.chars().enumerate() {
                if glyphs::breaks(before, c) {
                    width = 0;
                }
                let own = if c == ' ' { 0 } else { piece.width(index) };
                width = width.saturating_add(own);
                most = most.max(width);
                before = c;
            }
        }
        most
    }

    /// Returns the tenths of a pixel that all of it takes on one line.
    pub(super) fn whole(&self) -> u32 {
        let pieces = self.pieces.iter();
        let widths = pieces.flat_map(|piece| (0..piece.len()).map(|at| piece.width(at)));
        widths.fold(0, u32::saturating_add)
    }

    /// Returns the cell with marks in the words that are wider than `most` tenths of a pixel, so that no part of them is.
    pub(super) fn broken(&self, most: u32) -> String {
        let marks = self.marks(most);
        let mut out = String::new();
        let mut at = 0;
        for (piece, marks) in self.pieces.iter().zip(marks) {
            if !marks.is_empty() {
                out.push_str(&self.source[at..piece.range().start]);
                piece.write(self.source, &marks, &mut out);
                at = piece.range().end;
            }
        }
        out.push_str(&self.source[at..]);
        out
    }

    /// Returns, for each piece, the characters behind which there is a mark.
    fn marks(&self, most: u32) -> Vec<Vec<usize>> {
        let mut marks = vec![Vec::new(); self.pieces.len()];
        let numbered = self.pieces.iter().enumerate();
        let all: Vec<_> = numbered
            .flat_map(|(number, piece)| {
                piece.chars().enumerate().map(move |(index, c)| (number, index, c))
            })
            .collect();
        // Where the part of a word begins, where it may be broken well, and where at all.
        let (mut start, mut good, mut any, mut wide) = (0, None, None, 0);
        let mut at = 0;
        while let Some((number, index, c)) = all.get(at).copied() {
            let before = at.checked_sub(1).map_or((0, 0, ' '), |before| all[before]);
            if glyphs::breaks(before.2, c) {
                (start, good, any, wide) = (at, None, None, 0);
            } else if at > start && self.pieces[before.0].can_break() {
                if glyphs::parts(before.2, c) {
                    good = Some(at - 1);
                }
                any = Some(at - 1);
            }
            wide += if c == ' ' { 0 } else { self.pieces[number].width(index) };
            match good.or(any).filter(|_| wide > most) {
                Some(mark) => {
                    let (number, index, _) = all[mark];
                    marks[number].push(index);
                    at = mark + 1;
                    (start, good, any, wide) = (at, None, None, 0);
                    // What follows is looked at as the beginning of a word.
                    let (number, index, _) = all[at];
                    wide += self.pieces[number].width(index);
                    at += 1;
                }
                None => at += 1,
            }
        }
        marks
    }
}

/// Returns the pieces of a cell that is a name, or text and code spans without any other mark, as most are; `None` where a
/// parser has to look.
fn simple(source: &str) -> Option<Vec<Piece>> {
    // What is empty is read with what it is read behind.
    if source.is_empty() || source.ends_with(' ') || source.contains("``") {
        return None;
    }
    named(source).or_else(|| prose(source))
}

/// Returns the piece of a cell that is one name or code span, perhaps with a link.
fn named(source: &str) -> Option<Vec<Piece>> {
    let (start, shown) = match source.strip_prefix('[') {
        Some(rest) => {
            let (shown, target) = rest.strip_suffix(')')?.split_once("](")?;
            let is_plain = |c: char| c.is_ascii_alphanumeric() || "/.#-_".contains(c);
            (!target.is_empty() && target.chars().all(is_plain)).then_some((1, shown))?
        }
        None => (0, source),
    };
    let range = start..start + shown.len();
    if let Some(name) = shown.strip_prefix("**").and_then(|it| it.strip_suffix("**")) {
        // An underscore within a word is one.
        let mut parts = name.split('_');
        let is_part = |part: &str| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        };
        let inner = range.start + 2..range.end - 2;
        return parts.all(is_part).then(|| vec![Piece::text(Face::Bold, name, inner)]);
    }
    let code = shown.strip_prefix('`')?.strip_suffix('`')?;
    let is_padded = code.starts_with(' ') || code.ends_with(' ');
    let is_code = !code.is_empty() && !is_padded && !code.contains(['`', '\n', '\r']);
    is_code.then(|| vec![Piece::code(code, range)])
}

/// Returns the pieces of text and code spans.
fn prose(source: &str) -> Option<Vec<Piece>> {
    let is_plain = |c: char| c.is_alphanumeric() || " ,.;()'/-:?%".contains(c);
    let (mut pieces, mut at) = (Vec::new(), 0);
    for (index, part) in source.split('`').enumerate() {
        let end = at + part.len();
        if index % 2 == 1 {
            let is_padded = part.starts_with(' ') || part.ends_with(' ');
            if part.is_empty() || is_padded || part.contains(['\n', '\r']) {
                return None;
            }
            pieces.push(Piece::code(part, at - 1..end + 1));
        } else if !part.chars().all(is_plain) {
            return None;
        } else if !part.is_empty() {
            pieces.push(Piece::text(Face::Plain, part, at..end));
        }
        at = end + 1;
    }
    source.matches('`').count().is_multiple_of(2).then_some(pieces)
}

/// Returns the pieces of any cell.
fn parsed(source: &str) -> Vec<Piece> {
    let text = format!("{LEAD}{source}");
    let (mut pieces, mut bold, mut auto) = (Vec::new(), 0_usize, 0_usize);
    let parser = Parser::new_ext(&text, Options::ENABLE_STRIKETHROUGH);
    for (event, range) in parser.into_offset_iter() {
        let own = |at: usize| at.saturating_sub(LEAD.len());
        let range = own(range.start)..own(range.end);
        match event {
            Event::Start(Tag::Strong) => bold += 1,
            Event::End(TagEnd::Strong) => bold = bold.saturating_sub(1),
            Event::Start(Tag::Link {
                link_type: LinkType::Autolink | LinkType::Email,
                ..
            }) => auto += 1,
            Event::End(TagEnd::Link) => auto = auto.saturating_sub(1),
            Event::Text(text) => {
                let lead = pieces.is_empty() && range.start == 0;
                let shown = text.strip_prefix(LEAD).filter(|_| lead);
                let face = if bold > 0 { Face::Bold } else { Face::Plain };
                pieces.push(Piece::text(face, shown.unwrap_or(&text), range));
            }
            Event::Code(code) => pieces.push(Piece::code(&code, range)),
            Event::InlineHtml(_) | Event::SoftBreak | Event::HardBreak => {
                pieces.push(Piece::text(Face::Plain, " ", range));
            }
            _ => {}
        }
        if auto > 0
            && let Some(piece) = pieces.last_mut()
        {
            piece.keep_whole();
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Cells that are read without a parser.
    const SIMPLE: [&str; 12] = [
        "Text, with (marks): 'some' - and 5 %/more; is it? Yes.",
        "`Option<Vec<String>>`",
        "A `code_span` between `two|three`",
        "**some_property**",
        "**a1**",
        "[**some_property**](#some-property)",
        "[`Option<Identity>`](../models/Identity.md#identity_2)",
        "[`BTreeMap<String, SomeVeryLongNameOfAType>`](SomeVeryLongNameOfAType.md)",
        "`a\\|b`",
        "[`a\\|b`](A.md)",
        "-1",
        "1. one",
    ];

    /// Cells that only the parser reads.
    const OTHER: [&str; 12] = [
        "",
        "a ",
        "**_a_**",
        "**a__b**",
        "**a** b",
        "[`a`][b]",
        "[`a`](<b>)",
        "[`a`](b \"c\")",
        "[a](b)",
        "[``a``](b)",
        "a\nb",
        "`a",
    ];

    #[test]
    fn what_is_read_without_a_parser_is_read_as_the_parser_does() {
        for source in SIMPLE {
            let own = simple(source).expect("it is simple");
            let own = Cell { source, pieces: own };
            let other = Cell {
                source,
                pieces: parsed(source),
            };
            assert_eq!(
                (own.word(), own.whole()),
                (other.word(), other.whole()),
                "{source}"
            );
            for most in [100, 300, 600, 1_200] {
                assert_eq!(own.broken(most), other.broken(most), "{source}");
            }
        }
    }

    #[test]
    fn all_else_is_for_the_parser() {
        for source in OTHER {
            assert!(simple(source).is_none(), "{source}");
        }
    }
}
