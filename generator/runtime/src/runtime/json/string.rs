//! Strings, borrowed from the text if they contain no escape.

use std::borrow::Cow;

use super::fault::{Fault, Reason};
use super::reader::Reader;
use super::scan::plain_run;

impl<'a> Reader<'a> {
    /// Reads a string.
    pub fn string(&mut self) -> Result<Cow<'a, str>, Fault> {
        if self.peek() != b'"' {
            return Err(self.mismatch("a string"));
        }
        self.pos += 1;
        self.string_tail()
    }

    /// Reads the rest of a string after its opening quote.
    #[inline]
    pub(super) fn string_tail(&mut self) -> Result<Cow<'a, str>, Fault> {
        match self.plain_tail() {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.unescape().map(Cow::Owned),
        }
    }

    /// Reads the rest of a string after its opening quote if it has no escape. Otherwise it reads nothing.
    #[inline]
    pub(super) fn plain_tail(&mut self) -> Option<&'a str> {
        let bytes = self.text.as_bytes();
        let end = plain_run(bytes, self.pos);
        if bytes.get(end) != Some(&b'"') {
            return None;
        }
        let text = self.text.get(self.pos..end)?;
        self.pos = end + 1;
        Some(text)
    }

    /// Skips the rest of a string, checking its escapes.
    pub(super) fn skip_string_tail(&mut self) -> Result<(), Fault> {
        loop {
            self.pos = plain_run(self.text.as_bytes(), self.pos);
            if self.string_stop()?.is_none() {
                return Ok(());
            }
        }
    }

    /// Reads the rest of a string that has an escape or a fault.
    #[inline(never)]
    pub(super) fn unescape(&mut self) -> Result<String, Fault> {
        let mut out = String::new();
        loop {
            let from = self.pos;
            self.pos = plain_run(self.text.as_bytes(), from);
            out.push_str(&self.text[from..self.pos]);
            match self.string_stop()? {
                Some(character) => out.push(character),
                None => return Ok(out),
            }
        }
    }

    /// Reads what ends a plain run: an escape, or the closing quote, which is `None`.
    fn string_stop(&mut self) -> Result<Option<char>, Fault> {
        match self.text.as_bytes().get(self.pos) {
            Some(b'"') => {
                self.pos += 1;
                Ok(None)
            }
            Some(b'\\') => self.escape().map(Some),
            Some(_) => Err(Fault::new(self.pos, Reason::Control)),
            None => Err(self.syntax("the closing quote of a string")),
        }
    }

    /// Reads an escape. The cursor is at its backslash.
    fn escape(&mut self) -> Result<char, Fault> {
        let start = self.pos;
        let Some(&byte) = self.text.as_bytes().get(start + 1) else {
            self.pos = self.text.len();
            return Err(self.syntax("the closing quote of a string"));
        };
        self.pos += 2;
        Ok(match byte {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode_escape(start),
            _ => return Err(Fault::new(start, Reason::Escape)),
        })
    }

    /// Reads what follows `\u`: one code unit, or two that form a surrogate pair.
    fn unicode_escape(&mut self, start: usize) -> Result<char, Fault> {
        let first = self.hex4(start)?;
        if let Some(character) = char::from_u32(first) {
            return Ok(character);
        }
        let lone = || Fault::new(start, Reason::Surrogate);
        let is_high = (0xD800..0xDC00).contains(&first);
        if !is_high || !self.text.as_bytes()[self.pos..].starts_with(b"\\u") {
            return Err(lone());
        }
        self.pos += 2;
        let second = self.hex4(start)?;
        if !(0xDC00..0xE000).contains(&second) {
            return Err(lone());
        }
        let code = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
        char::from_u32(code).ok_or_else(lone)
    }

    fn hex4(&mut self, start: usize) -> Result<u32, Fault> {
        let digits = self.text.as_bytes().get(self.pos..self.pos + 4);
        let mut code = 0;
        for &digit in digits.unwrap_or(b"-") {
            match (digit as char).to_digit(16) {
                Some(value) => code = code * 16 + value,
                None => return Err(Fault::new(start, Reason::Escape)),
            }
        }
        self.pos += 4;
        Ok(code)
    }
}
