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

/// Returns the pieces of text and code spans without any other mark, which most cells are; `None` where a parser has to look.
fn simple(source: &str) -> Option<Vec<Piece>> {
    let is_plain = |c: char| c.is_alphanumeric() || " ,.;()'/".contains(c);
    // What is empty is read with what it is read behind.
    if source.is_empty()
        || source.ends_with(' ')
        || source.contains(['\n', '\r'])
        || source.contains("``")
    {
        return None;
    }
    let (mut pieces, mut at) = (Vec::new(), 0);
    for (index, part) in source.split('`').enumerate() {
        let end = at + part.len();
        if index % 2 == 1 {
            if part.is_empty() || part.starts_with(' ') || part.ends_with(' ') {
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
