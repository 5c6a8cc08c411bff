//! A piece of a cell: what is set in one face without markup in between.

use std::ops::Range;

use super::glyphs::{self, Face};

/// What a code span has around its text on each side, in tenths of a pixel.
const CHIP: u32 = 55;

/// Text, or a code span.
pub(super) struct Piece {
    face: Face,
    /// Where it stands in the source, a code span with its ticks.
    range: Range<usize>,
    /// Its characters, each with the end of it in the source.
    glyphs: Vec<(char, usize)>,
    /// Whether a mark can be set in it.
    can_break: bool,
}

impl Piece {
    /// Returns a piece of text.
    pub(super) fn text(face: Face, text: &str, range: Range<usize>) -> Self {
        // An entity is one character here, and several of the source.
        let verbatim = text.len() == range.len();
        let start = range.start;
        let end = |offset: usize| if verbatim { start + offset } else { range.end };
        let mut glyphs = Vec::with_capacity(text.len());
        glyphs.extend(text.char_indices().map(|(at, c)| (c, end(at + c.len_utf8()))));
        let can_break = verbatim || glyphs.len() == 1;
        Self {
            face,
            range,
            glyphs,
            can_break,
        }
    }

    /// Returns a code span.
    pub(super) fn code(code: &str, range: Range<usize>) -> Self {
        // In a table, a pipe has a backslash in front of it even in code.
        let end = range.end;
        let mut glyphs = Vec::with_capacity(code.len());
        for (index, part) in code.split("\\|").enumerate() {
            glyphs.extend((index > 0).then_some(('|', end)));
            glyphs.extend(part.chars().map(|c| (c, end)));
        }
        Self {
            face: Face::Code,
            range,
            glyphs,
            can_break: true,
        }
    }

    /// Takes no mark: an address that is its own link cannot hold one.
    pub(super) fn keep_whole(&mut self) {
        self.can_break = false;
    }

    pub(super) fn can_break(&self) -> bool {
        self.can_break
    }

    pub(super) fn range(&self) -> &Range<usize> {
        &self.range
    }

    pub(super) fn len(&self) -> usize {
        self.glyphs.len()
    }

    pub(super) fn chars(&self) -> impl Iterator<Item = char> {
        self.glyphs.iter().map(|(c, _)| *c)
    }

    /// Returns the tenths of a pixel that one character takes.
    pub(super) fn width(&self, index: usize) -> u32 {
        let own =
            self.glyphs.get(index).map_or(0, |(c, _)| glyphs::width(self.face, *c));
        let edges = u32::from(index == 0) + u32::from(index + 1 == self.glyphs.len());
        if self.face == Face::Code { own + CHIP * edges } else { own }
    }

    /// Writes the piece with a mark behind each of these characters, which are in order. Code becomes HTML: nothing can stand between ticks
    /// but code.
    pub(super) fn write(&self, source: &str, marks: &[usize], out: &mut String) {
        if self.face == Face::Code {
            self.write_code(marks, out);
            return;
        }
        let mut from = self.range.start;
        for mark in marks {
            let end = self.glyphs[*mark].1;
            out.push_str(&source[from..end]);
            out.push_str("<wbr>");
            from = end;
        }
        out.push_str(&source[from..self.range.end]);
    }

    fn write_code(&self, marks: &[usize], out: &mut String) {
        let glyph = |index: usize| self.glyphs.get(index).map(|(c, _)| *c);
        let is_word = |index: usize| glyph(index).is_some_and(char::is_alphanumeric);
        let mut marks = marks.iter().peekable();
        out.push_str("<code>");
        for (index, (c, _)) in self.glyphs.iter().enumerate() {
            let inside = index > 0 && is_word(index - 1) && is_word(index + 1);
            match c {
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '&' => out.push_str("&amp;"),
                '_' if inside => out.push('_'),
                c if c.is_alphanumeric() || " ,()-./={}:+?;^".contains(*c) => {
                    out.push(*c)
                }
                // What Markdown would read.
                c => out.push_str(&format!("&#{};", u32::from(*c))),
            }
            if marks.next_if_eq(&&index).is_some() {
                out.push_str("<wbr>");
            }
        }
        out.push_str("</code>");
    }
}
