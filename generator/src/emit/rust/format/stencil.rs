//! The text of a shape, with gaps for its words.

use std::ops::Range;
use std::sync::Arc;

use super::script::{COMMENT, Script, Token};
use super::shape::{Shape, Word};
use crate::emit::rust::doc::LINE_END;
use crate::emit::rust::surface::Seen;

/// How code of one shape is printed.
pub(super) struct Stencil {
    /// What stands between the words.
    fixed: String,
    /// Where each word goes, and how long it was.
    gaps: Vec<(usize, usize)>,
    /// How long each line is without its words, and how many it has.
    lines: Vec<(usize, usize)>,
    /// What stands behind the members, where it is printed around them.
    tail: String,
    /// What it declares, its names being those of [`stand_in`].
    pub(super) seen: Arc<[Seen]>,
}

impl Stencil {
    /// Reads what was printed of [`source`]; `None` where the words are not all there in their order.
    pub(super) fn read(
        printed: &str,
        tail: &str,
        words: &[(String, bool)],
        seen: Arc<[Seen]>,
    ) -> Option<Self> {
        let (mut fixed, mut gaps) = (String::with_capacity(printed.len()), Vec::new());
        let mut rest = printed;
        for (word, is_gap) in words {
            loop {
                if let Some(behind) = rest.strip_prefix(word.as_str())
                    && !goes_on(word, behind)
                {
                    rest = behind;
                    break;
                }
                let mark = rest.chars().next()?;
                let is_mark = mark.is_ascii_punctuation() && mark != '"' && mark != '_';
                if !is_mark && mark != ' ' && mark != '\n' {
                    return None;
                }
                fixed.push(mark);
                rest = &rest[1..];
            }
            if *is_gap {
                let length = if word.starts_with('/') { 0 } else { word.len() };
                gaps.push((fixed.len(), length));
            } else {
                fixed.push_str(word);
            }
        }
        if rest.contains(|ch: char| ch.is_alphanumeric() || ch == '"') {
            return None;
        }
        fixed.push_str(rest);
        Some(Self {
            lines: lines(&fixed, &gaps),
            fixed,
            gaps,
            tail: tail.to_owned(),
            seen,
        })
    }

    /// Returns whether longer words are known to be printed alike, as long as [`Self::covers`] says so.
    ///
    /// The printer breaks what has no room in its line. One thing it breaks by a width of its own: the literal of a struct,
    /// the only one that has braces with spaces within a line.
    pub(super) fn is_elastic(&self) -> bool {
        !self.fixed.contains("{ ")
    }

    /// Returns whether words of the same key are printed in these lines.
    ///
    /// No word is shorter than the one that was printed, so that whatever had no room has none now; and all lines have room
    /// for theirs, so that whatever had room still has.
    pub(super) fn covers(&self, words: &[Word]) -> bool {
        let (mut gaps, mut words) = (self.gaps.iter(), words.iter());
        self.lines.iter().all(|(fixed, count)| {
            let pairs = gaps.by_ref().zip(words.by_ref()).take(*count);
            let width =
                pairs.into_iter().try_fold(*fixed, |width, ((_, least), word)| {
                    (word.len() >= *least).then(|| width + word.len())
                });
            width.is_some_and(|width| width <= MARGIN)
        })
    }

    /// Prints words in this shape, and the `members` inside of it.
    pub(super) fn fill(
        &self,
        script: &Script,
        words: &[Word],
        out: &mut String,
        members: impl FnOnce(&mut String),
    ) {
        let mut from = 0;
        for ((gap, _), word) in self.gaps.iter().zip(words) {
            out.push_str(&self.fixed[from..*gap]);
            from = *gap;
            match word {
                Word::Name(token, _) | Word::Text(token) => {
                    out.push_str(script.word(*token))
                }
                Word::Comment(text) => comment(text, out),
            }
        }
        out.push_str(&self.fixed[from..]);
        members(out);
        out.push_str(&self.tail);
    }
}

/// How long the printer lets lines be.
const MARGIN: usize = 89;

/// Returns of each line that has words how long it is without them, and how many it has.
fn lines(fixed: &str, gaps: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut lines = Vec::new();
    let (mut start, mut rest) = (0, gaps);
    for line in fixed.split_inclusive('\n') {
        let end = start + line.len();
        let is_last = end == fixed.len();
        let is_here = |gap: &&(usize, usize)| gap.0 < end || is_last;
        let count = rest.iter().take_while(is_here).count();
        if count > 0 {
            lines.push((line.trim_end_matches('\n').len(), count));
        }
        rest = &rest[count..];
        start = end;
    }
    lines
}

/// Whether what looks like a word is only the beginning of one.
fn goes_on(word: &str, behind: &str) -> bool {
    let is_part = |ch: char| ch.is_alphanumeric() || ch == '_';
    word.ends_with(is_part) && behind.starts_with(is_part)
}

/// Prints a comment, each of its lines as far in as the first.
fn comment(text: &str, out: &mut String) {
    let start = out.rfind('\n').map_or(0, |at| at + 1);
    let inset = out.len() - start;
    for (index, line) in text.split(LINE_END).enumerate() {
        if index > 0 {
            out.push('\n');
            out.extend(std::iter::repeat_n(' ', inset));
        }
        out.push_str("///");
        out.push_str(line);
    }
}

/// Code of a shape in which other words stand for its own, and these words, each with whether it stands for another.
///
/// No word of a document is among them: only their lengths count.
pub(super) struct Model {
    pub(super) source: String,
    pub(super) words: Vec<(String, bool)>,
}

impl Model {
    /// Returns the model of a part of an item, whose words have the lengths that `length` says.
    pub(super) fn of(
        script: &Script,
        range: Range<usize>,
        shape: &Shape,
        length: impl Fn(&Word) -> usize,
    ) -> Self {
        Self::made(script, range, shape, |word, _| match word {
            Word::Name(..) => "x".repeat(length(word)),
            Word::Text(_) => format!("\"{}\"", "x".repeat(length(word) - 2)),
            Word::Comment(_) => "x".to_owned(),
        })
    }

    /// Returns a model whose names are told apart.
    pub(super) fn told_apart(
        script: &Script,
        range: Range<usize>,
        shape: &Shape,
    ) -> Self {
        Self::made(script, range, shape, |word, index| match word {
            Word::Name(..) => stand_in(index),
            Word::Text(_) => format!("\"{}\"", stand_in(index)),
            Word::Comment(_) => "x".to_owned(),
        })
    }

    fn made(
        script: &Script,
        range: Range<usize>,
        shape: &Shape,
        name: impl Fn(&Word, usize) -> String,
    ) -> Self {
        let mut made = Self {
            source: String::new(),
            words: Vec::new(),
        };
        let mut words = shape.words.iter().enumerate().peekable();
        let mut index = range.start;
        while index < range.end {
            let token = script.tokens()[index];
            let is_next = |(_, next): &(usize, &Word)| match next {
                Word::Name(at, _) | Word::Text(at) => *at == token,
                Word::Comment(_) => false,
            };
            if let Some((number, next @ Word::Comment(_))) = words.peek()
                && script.is_comment(index)
            {
                let text = name(next, *number);
                made.source.push_str(&format!("#[doc = \"{text}\"] "));
                made.words.push((format!("///{text}"), true));
                words.next();
                index += COMMENT;
                continue;
            }
            match token {
                Token::Open(mark) | Token::Close(mark) => {
                    made.source.push(char::from(mark));
                    made.source.push(' ');
                }
                Token::Mark(mark, joint) => {
                    made.source.push(mark);
                    made.source.push_str(if joint { "" } else { " " });
                }
                Token::Word(..) | Token::Literal(..) => {
                    let (word, is_gap) = match words.next_if(is_next) {
                        Some((number, next)) => (name(next, number), true),
                        None => (script.word(token).to_owned(), false),
                    };
                    made.source.push_str(&word);
                    made.source.push(' ');
                    made.words.push((word, is_gap));
                }
            }
            index += 1;
        }
        made
    }
}

/// Returns the name that stands for a word where something is declared.
pub(super) fn stand_in(index: usize) -> String {
    format!("{MARK}{index}{MARK}")
}

/// Stands around the numbers of stand-ins.
const MARK: &str = "__";

/// Returns what was declared with stand-ins, with the words instead.
pub(super) fn replaced(text: &str, script: &Script, words: &[Word]) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some(at) = rest.find(MARK) {
        out.push_str(&rest[..at]);
        rest = &rest[at + MARK.len()..];
        let number = rest.find(MARK).and_then(|end| rest.get(..end));
        let word = number.and_then(|number| words.get(number.parse::<usize>().ok()?));
        match (number, word) {
            (Some(number), Some(Word::Name(token, _) | Word::Text(token))) => {
                out.push_str(script.word(*token));
                rest = &rest[number.len() + MARK.len()..];
            }
            _ => out.push_str(MARK),
        }
    }
    out + rest
}
