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
    /// Where each word goes.
    gaps: Vec<usize>,
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
                gaps.push(fixed.len());
            } else {
                fixed.push_str(word);
            }
        }
        if rest.contains(|ch: char| ch.is_alphanumeric() || ch == '"') {
            return None;
        }
        fixed.push_str(rest);
        Some(Self {
            fixed,
            gaps,
            tail: tail.to_owned(),
            seen,
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
        for (gap, word) in self.gaps.iter().zip(words) {
            out.push_str(&self.fixed[from..*gap]);
            from = *gap;
            match word {
                Word::Name(token) | Word::Text(token) => {
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
/// No word of a document is among them: they are as long as those, which is all that counts.
pub(super) struct Model {
    pub(super) source: String,
    pub(super) words: Vec<(String, bool)>,
}

impl Model {
    /// Returns the model of a part of an item. Names are told apart where they are to be found again.
    pub(super) fn of(script: &Script, range: Range<usize>, shape: &Shape) -> Self {
        Self::made(script, range, shape, |word, _| match word {
            Word::Name(token) => "x".repeat(script.word(*token).len()),
            Word::Text(token) => {
                format!("\"{}\"", "x".repeat(script.word(*token).len() - 2))
            }
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
            Word::Name(_) => stand_in(index),
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
                Word::Name(at) | Word::Text(at) => *at == token,
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
            (Some(number), Some(Word::Name(token) | Word::Text(token))) => {
                out.push_str(script.word(*token));
                rest = &rest[number.len() + MARK.len()..];
            }
            _ => out.push_str(MARK),
        }
    }
    out + rest
}
