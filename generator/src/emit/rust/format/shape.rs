//! What the layout of code depends on: everything but the letters of its names and texts, of which only the number counts.

use std::ops::Range;

use super::script::{COMMENT, Script, Token};
use super::vocabulary::is_known;

/// A part of an item, told from its words.
pub(super) struct Shape {
    /// Equal for parts that are printed alike.
    pub(super) key: Vec<u8>,
    /// The words that the key does not have, in their order.
    pub(super) words: Vec<Word>,
    /// Whether the lengths of words count, too.
    has_lengths: bool,
}

/// A word that stands for itself.
pub(super) enum Word {
    Name(Token),
    Text(Token),
    /// A doc comment, its lines parted as in [`doc`](super::super::doc).
    Comment(String),
}

impl Shape {
    /// Begins with what the part is in.
    pub(super) fn new(place: u8) -> Self {
        Self {
            key: vec![place],
            words: Vec::new(),
            has_lengths: true,
        }
    }

    /// Begins a shape for whoever does not look at the layout.
    pub(super) fn without_lengths(place: u8) -> Self {
        Self {
            has_lengths: false,
            ..Self::new(place)
        }
    }

    /// Adds tokens; `None` where a word is too long or unusual.
    pub(super) fn add(&mut self, script: &Script, range: Range<usize>) -> Option<()> {
        let tokens = &script.tokens()[range.clone()];
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
                        self.key.push(b'n');
                        self.length(word)?;
                        self.words.push(Word::Name(token));
                    }
                }
                Token::Literal(..) => {
                    let text = script.word(token);
                    let is_fixed = index < attribute && is_strict;
                    if text.starts_with('"') && !is_fixed {
                        self.key.push(b't');
                        self.length(text)?;
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

    fn length(&mut self, word: &str) -> Option<()> {
        if self.has_lengths {
            self.key.extend(u16::try_from(word.len()).ok()?.to_le_bytes());
        }
        Some(())
    }
}

/// Returns what a literal says; `None` where it makes another comment of the attribute than a line.
fn content(literal: &str) -> Option<String> {
    if let Some(raw) = literal.strip_prefix('r') {
        let inner = raw.trim_matches('#').strip_prefix('"')?.strip_suffix('"')?;
        return line(inner.to_owned());
    }
    let inner = literal.strip_prefix('"')?.strip_suffix('"')?;
    let mut text = String::with_capacity(inner.len());
    let mut rest = inner;
    while let Some(at) = rest.find('\\') {
        text.push_str(&rest[..at]);
        let escape = &rest[at + 1..];
        let mark = escape.chars().next()?;
        rest = &escape[mark.len_utf8()..];
        text.push(match mark {
            '\\' | '"' | '\'' => mark,
            't' => '\t',
            'u' => {
                let (digits, behind) = rest.strip_prefix('{')?.split_once('}')?;
                rest = behind;
                char::from_u32(u32::from_str_radix(digits, 16).ok()?)?
            }
            _ => return None,
        });
    }
    text.push_str(rest);
    line(text)
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
    }
}
