//! What the layout of code depends on: everything but the letters of its names and texts, of which only the number counts.
//! The number stands beside the shape, since most lines have room for more.

use std::ops::Range;

use super::literal::said;
use super::script::{COMMENT, Script, Token};
use super::vocabulary::is_known;

/// A part of an item, told from its words.
pub(super) struct Shape {
    /// Equal for parts that are printed alike where their lines have room.
    pub(super) key: Vec<u8>,
    /// The words that the key does not have, in their order.
    pub(super) words: Vec<Word>,
    /// Whether the key has what the layout depends on.
    has_layout: bool,
}

/// The least length of a name in front of a dot of which it does not matter that it is short: the printer looks whether one
/// has more letters than a level is inset by.
const SHORT: usize = 5;

/// A word that stands for itself.
pub(super) enum Word {
    /// A name, and the least length of the names that have the same key.
    Name(Token, usize),
    Text(Token),
    /// A doc comment, its lines parted as in [`doc`](super::super::doc).
    Comment(String),
}

impl Word {
    /// Returns how many bytes of a line the word takes. A comment has lines of its own, of which nothing depends.
    pub(super) fn len(&self) -> usize {
        match self {
            Self::Name(token, _) | Self::Text(token) => token.len(),
            Self::Comment(_) => 0,
        }
    }

    /// Returns the least length of the words that have the same key.
    pub(super) fn least(&self) -> usize {
        match self {
            Self::Name(_, least) => *least,
            Self::Text(_) => 2,
            Self::Comment(_) => 0,
        }
    }
}

impl Shape {
    /// Begins with what the part is in.
    pub(super) fn new(place: u8) -> Self {
        Self {
            key: vec![place],
            words: Vec::new(),
            has_layout: true,
        }
    }

    /// Begins a shape for whoever does not look at the layout.
    pub(super) fn without_layout(place: u8) -> Self {
        Self {
            has_layout: false,
            ..Self::new(place)
        }
    }

    /// Adds tokens; `None` where a word is too long or unusual.
    pub(super) fn add(&mut self, script: &Script, range: Range<usize>) -> Option<()> {
        let tokens = &script.tokens()[range.clone()];
        // Most tokens are a mark or a short word.
        self.key.reserve(tokens.len() * 4);
        let mut index = 0;
        // Where attributes and calls of macros end, whose names mean something.
        let (mut attribute, mut call) = (0, 0);
        // Whether texts mean something, too.
        let mut is_strict = false;
        while let Some(&token) = tokens.get(index) {
            match token {
                Token::Open(mark) | Token::Close(mark) => self.key.push(mark),
                Token::Mark('#', _) if script.is_comment(range.start + index) => {
                    let literal = script.comment(range.start + index)?;
                    self.key.push(b'd');
                    self.words.push(Word::Comment(content(script.word(literal))?));
                    index += COMMENT;
                    continue;
                }
                Token::Mark(mark, joint) => {
                    if mark == '#' {
                        let start = range.start + index + 1;
                        attribute = script.behind(start) - range.start;
                        is_strict = !script.is_word(start + 1, "doc");
                    }
                    self.key.push(if joint { b'j' } else { b'p' });
                    self.key.extend(mark.encode_utf8(&mut [0; 4]).as_bytes());
                }
                Token::Word(..) => {
                    let word = script.word(token);
                    let in_call = index < call;
                    if matches!(tokens.get(index + 1), Some(Token::Mark('!', _))) {
                        call = script.behind(range.start + index + 2) - range.start;
                        self.exactly(word);
                    } else if index < attribute
                        || (in_call && !begins_type(word))
                        || is_known(word)
                    {
                        self.exactly(word);
                    } else {
                        let called =
                            matches!(tokens.get(index + 1), Some(Token::Mark('.', _)));
                        self.name(token, word.len(), called)?;
                    }
                }
                Token::Literal(..) => {
                    let text = script.word(token);
                    let is_fixed = index < attribute && is_strict;
                    if text.starts_with('"') && !is_fixed {
                        self.key.push(b't');
                        u16::try_from(text.len()).ok()?;
                        self.words.push(Word::Text(token));
                    } else {
                        self.exactly(text);
                    }
                }
            }
            index += 1;
        }
        Some(())
    }

    fn exactly(&mut self, word: &str) {
        self.key.push(b'w');
        self.key.extend(word.as_bytes());
        self.key.push(b' ');
    }

    /// Adds a name, and whether it is called something of.
    fn name(&mut self, token: Token, length: usize, is_called: bool) -> Option<()> {
        self.key.push(b'n');
        let mut least = 1;
        if is_called && self.has_layout {
            least = length.min(SHORT);
            self.key.push(u8::try_from(least).ok()?);
        }
        self.words.push(Word::Name(token, least));
        Some(())
    }
}

/// Returns what a literal says; `None` where it makes another comment of the attribute than a line.
fn content(literal: &str) -> Option<String> {
    line(said(literal)?)
}

/// Returns text as it is printed, if that is on a line.
fn line(mut text: String) -> Option<String> {
    text.truncate(text.trim_end_matches(' ').len());
    (!text.contains(['\n', '\r']) && !text.starts_with('/')).then_some(text)
}

fn begins_type(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::content;

    #[test]
    fn a_comment_is_what_its_literal_says() {
        assert_eq!(content(r#"" a\u{1}\"b\" \\""#).as_deref(), Some(" a\u{1}\"b\" \\"));
        assert_eq!(content(r#"" a\nb""#), None);
        assert_eq!(content(r#"r" a\b ""#).as_deref(), Some(r" a\b"));
        assert_eq!(content(r#""/ a""#), None);
        assert_eq!(content(r#"b" a\x01b""#).as_deref(), Some(" a\u{1}b"));
    }
}
