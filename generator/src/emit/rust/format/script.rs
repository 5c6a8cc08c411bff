//! An item as text and marks, which is what all else is read from: looking at tokens of the library copies them.

use std::fmt::Write as _;
use std::ops::Range;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use super::literal::as_text;

/// The tokens of an item, one after the other.
#[derive(Default)]
pub(in crate::emit::rust) struct Script {
    /// The words, one behind the other.
    text: String,
    tokens: Vec<Token>,
}

/// How many tokens a doc comment is.
pub(super) const COMMENT: usize = 6;

/// A token. Where a word stands in the text is given by its two ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::emit::rust) enum Token {
    Open(u8),
    Close(u8),
    /// A mark, and whether the next one belongs to it.
    Mark(char, bool),
    Word(usize, usize),
    Literal(usize, usize),
}

impl Token {
    /// Returns how long a word or literal is; of another token, nothing.
    pub(super) fn len(self) -> usize {
        match self {
            Self::Word(start, end) | Self::Literal(start, end) => end - start,
            _ => 0,
        }
    }
}

impl Script {
    /// Returns the tokens of an item.
    pub(in crate::emit::rust) fn of(tokens: TokenStream) -> Self {
        let mut script = Self::default();
        script.add(tokens);
        script
    }

    fn add(&mut self, tokens: TokenStream) {
        for token in tokens {
            let start = self.text.len();
            let token = match token {
                TokenTree::Group(group) => {
                    let marks = match group.delimiter() {
                        Delimiter::Parenthesis => Some((b'(', b')')),
                        Delimiter::Brace => Some((b'{', b'}')),
                        Delimiter::Bracket => Some((b'[', b']')),
                        // Nothing of ours makes one.
                        Delimiter::None => None,
                    };
                    let inner = group.stream();
                    drop(group);
                    self.tokens.extend(marks.map(|(open, _)| Token::Open(open)));
                    self.add(inner);
                    self.tokens.extend(marks.map(|(_, close)| Token::Close(close)));
                    continue;
                }
                TokenTree::Punct(mark) => {
                    Token::Mark(mark.as_char(), mark.spacing() == Spacing::Joint)
                }
                TokenTree::Ident(name) => {
                    _ = write!(self.text, "{name}");
                    Token::Word(start, self.text.len())
                }
                TokenTree::Literal(literal) => {
                    _ = write!(self.text, "{literal}");
                    Token::Literal(start, self.text.len())
                }
            };
            self.tokens.push(token);
        }
    }

    /// Returns the text that tokens were, with spaces, and bytes of comments as text.
    pub(super) fn source(&self, range: Range<usize>) -> String {
        let mut source = String::with_capacity(range.len() * 8);
        let mut comment = None;
        for index in range {
            let token = &self.tokens[index];
            match *token {
                Token::Open(mark) | Token::Close(mark) => source.push(char::from(mark)),
                Token::Mark(mark, _) => {
                    // A comment is an attribute.
                    if mark == '#' {
                        comment = self.comment(index);
                    }
                    source.push(mark);
                }
                word if comment == Some(word) => {
                    source.push_str(as_text(self.word(word)));
                }
                word => source.push_str(self.word(word)),
            }
            if !matches!(token, Token::Mark(_, true)) {
                source.push(' ');
            }
        }
        source
    }

    /// Returns the tokens.
    pub(in crate::emit::rust) fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// Returns all of them.
    pub(super) fn whole(&self) -> Range<usize> {
        0..self.tokens.len()
    }

    /// Returns the text of a word or literal; of another token, nothing.
    pub(in crate::emit::rust) fn word(&self, token: Token) -> &str {
        match token {
            Token::Word(start, end) | Token::Literal(start, end) => {
                &self.text[start..end]
            }
            _ => "",
        }
    }

    /// Returns whether the token at an index is this word.
    pub(super) fn is_word(&self, index: usize, word: &str) -> bool {
        self.tokens.get(index).is_some_and(
            |token| matches!(token, Token::Word(..) if self.word(*token) == word),
        )
    }

    /// Returns the index behind the token at `index` and, if it opens a group, behind that.
    pub(super) fn behind(&self, index: usize) -> usize {
        let mut depth = 0_usize;
        for (at, token) in self.tokens.iter().enumerate().skip(index) {
            match token {
                Token::Open(_) => depth += 1,
                Token::Close(_) => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 {
                return at + 1;
            }
        }
        self.tokens.len()
    }

    /// Returns whether a doc comment begins at an index.
    pub(super) fn is_comment(&self, index: usize) -> bool {
        self.comment(index).is_some()
    }

    /// Returns the text of the doc comment that begins at an index.
    pub(super) fn comment(&self, index: usize) -> Option<Token> {
        let [
            Token::Mark('#', _),
            Token::Open(b'['),
            name @ Token::Word(..),
            Token::Mark('=', _),
            text @ Token::Literal(..),
            Token::Close(_),
            ..,
        ] = self.tokens.get(index..)?
        else {
            return None;
        };
        // A comment in a quotation is a raw literal.
        let is_text = self.word(*text).starts_with(['"', 'r', 'b']);
        (self.word(*name) == "doc" && is_text).then_some(*text)
    }
}
