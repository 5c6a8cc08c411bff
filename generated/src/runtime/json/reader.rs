//! The cursor: structure, separators and literals.

use std::borrow::Cow;

use super::fault::{Fault, Kind, Reason};
use super::habit::Habit;
use super::tally::Tally;

/// How deeply objects and lists may be nested. This is what serde_json's limit of 128 amounts to, so
/// that a `Json` field refuses nothing that the reader accepts.
pub(crate) const MAX_DEPTH: u8 = 127;

/// A cursor over a complete JSON text (RFC 8259).
///
/// It is before a value, and each method that reads a value leaves it right after that value. Between
/// [`begin_object`](Self::begin_object) and the `None` of [`next_key`](Self::next_key) it is inside an
/// object; the same applies to lists.
#[derive(Debug, Clone)]
pub struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) pos: usize,
    depth: u8,
    /// Whether the object or list that has just begun has had no entry yet, so that no comma is
    /// expected.
    first: bool,
    /// What the value being read loses, where a union asks.
    pub(super) tally: Tally,
    pub(super) habit: Habit,
}

impl<'a> Reader<'a> {
    /// Returns a cursor before the first value of `text`.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            pos: 0,
            depth: 0,
            first: false,
            tally: Tally::new(text.len()),
            habit: Habit::new(),
        }
    }

    /// Returns how many objects and lists the cursor is in.
    pub(super) fn depth(&self) -> u8 {
        self.depth
    }

    /// Returns a cursor over bytes, which must be UTF-8 without a byte order mark.
    pub(crate) fn from_bytes(bytes: &'a [u8]) -> Result<Self, Fault> {
        if bytes.starts_with(b"\xEF\xBB\xBF") {
            return Err(Fault::new(0, Reason::ByteOrderMark));
        }
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Self::new(text)),
            Err(error) => Err(Fault::new(error.valid_up_to(), Reason::Utf8)),
        }
    }

    /// Enters an object.
    pub fn begin_object(&mut self) -> Result<(), Fault> {
        self.begin(b'{', "an object")
    }

    /// Enters a list.
    pub fn begin_array(&mut self) -> Result<(), Fault> {
        self.begin(b'[', "an array")
    }

    /// Reads the next key of the object, or leaves the object.
    pub fn next_key(&mut self) -> Result<Option<Cow<'a, str>>, Fault> {
        if !self.enter_key()? {
            return Ok(None);
        }
        let key = self.string_tail()?;
        self.colon()?;
        Ok(Some(key))
    }

    /// Skips the next key of the object; false if it has left the object.
    pub(super) fn skip_key(&mut self) -> Result<bool, Fault> {
        if !self.enter_key()? {
            return Ok(false);
        }
        self.skip_string_tail()?;
        self.colon()?;
        Ok(true)
    }

    /// Moves to the next element of the list; false if it has left the list.
    pub fn next_element(&mut self) -> Result<bool, Fault> {
        let byte = self.peek();
        if byte == b',' && !self.first {
            self.pos += 1;
            return Ok(true);
        }
        if byte == b']' {
            self.leave();
            return Ok(false);
        }
        if !self.first {
            return Err(self.syntax("`,` or `]`"));
        }
        self.first = false;
        Ok(true)
    }

    /// Reads `true` or `false`.
    pub fn bool(&mut self) -> Result<bool, Fault> {
        match self.peek() {
            b't' => self.literal("true").map(|()| true),
            b'f' => self.literal("false").map(|()| false),
            _ => Err(self.mismatch("a boolean")),
        }
    }

    /// Skips `null`, if the cursor is at one.
    #[inline]
    pub fn null(&mut self) -> Result<bool, Fault> {
        if self.peek() != b'n' {
            return Ok(false);
        }
        self.literal("null").map(|()| true)
    }

    /// Returns the fault of an object that has just been read and lacks `key`.
    #[cold]
    #[must_use]
    pub fn lacks(&self, key: &'static str) -> Fault {
        // The closing brace: its path is that of the object.
        Fault::new(self.pos.saturating_sub(1), Reason::Missing { key })
    }

    /// Checks that only white space follows.
    pub(super) fn end(&mut self) -> Result<(), Fault> {
        self.peek();
        if self.pos == self.text.len() {
            Ok(())
        } else {
            Err(Fault::new(self.pos, Reason::Trailing))
        }
    }

    /// Skips white space and returns the byte that follows: 0 at the end.
    #[inline]
    pub(super) fn peek(&mut self) -> u8 {
        match self.text.as_bytes().get(self.pos) {
            Some(&byte) if byte > b' ' => byte,
            _ => self.peek_far(),
        }
    }

    /// The same where there is white space, or the end.
    #[inline(never)]
    fn peek_far(&mut self) -> u8 {
        const INDENT: &[u8; 8] = b"        ";
        let bytes = self.text.as_bytes();
        while let Some(&byte) = bytes.get(self.pos) {
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return byte;
            }
            self.pos += 1;
            while bytes.get(self.pos..).is_some_and(|rest| rest.starts_with(INDENT)) {
                self.pos += INDENT.len();
            }
        }
        0
    }

    /// Skips the literal, which must be at the cursor.
    pub(super) fn literal(&mut self, word: &'static str) -> Result<(), Fault> {
        if self.text.as_bytes()[self.pos..].starts_with(word.as_bytes()) {
            self.pos += word.len();
            return Ok(());
        }
        Err(self.syntax("a JSON value"))
    }

    /// Returns the fault for a value of another type than expected.
    #[cold]
    pub(super) fn mismatch(&mut self, expected: &'static str) -> Fault {
        let reason = match self.peek() {
            _ if self.pos == self.text.len() => Reason::End { expected },
            byte => Reason::Type {
                expected,
                found: Kind::of(byte),
            },
        };
        Fault::new(self.pos, reason)
    }

    /// Returns the fault for missing punctuation.
    #[cold]
    pub(super) fn syntax(&mut self, expected: &'static str) -> Fault {
        let reason = if self.pos == self.text.len() {
            Reason::End { expected }
        } else {
            Reason::Syntax { expected }
        };
        Fault::new(self.pos, reason)
    }

    fn begin(&mut self, open: u8, expected: &'static str) -> Result<(), Fault> {
        if self.peek() != open {
            return Err(self.mismatch(expected));
        }
        if self.depth == MAX_DEPTH {
            return Err(Fault::new(self.pos, Reason::TooDeep));
        }
        self.pos += 1;
        self.depth += 1;
        self.first = true;
        Ok(())
    }

    fn leave(&mut self) {
        self.pos += 1;
        self.depth -= 1;
        self.first = false;
    }

    /// Moves past the opening quote of the next key; false if it has left the object.
    #[inline(always)]
    pub(super) fn enter_key(&mut self) -> Result<bool, Fault> {
        if !self.first && self.rest().starts_with(b",\"") {
            self.pos += 2;
            return Ok(true);
        }
        self.enter_any_key()
    }

    /// The same for the first key, for one after white space, and for none.
    #[inline(never)]
    fn enter_any_key(&mut self) -> Result<bool, Fault> {
        let mut byte = self.peek();
        if byte == b'}' {
            self.leave();
            return Ok(false);
        }
        if self.first {
            self.first = false;
        } else {
            if byte != b',' {
                return Err(self.syntax("`,` or `}`"));
            }
            self.pos += 1;
            byte = self.peek();
        }
        if byte != b'"' {
            return Err(self.syntax("a key in quotes"));
        }
        self.pos += 1;
        Ok(true)
    }

    #[inline]
    pub(super) fn colon(&mut self) -> Result<(), Fault> {
        if self.peek() != b':' {
            return Err(self.syntax("`:`"));
        }
        self.pos += 1;
        Ok(())
    }

    #[inline]
    pub(super) fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.pos..).unwrap_or_default()
    }
}
