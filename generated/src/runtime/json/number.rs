//! Numbers: integers are read from their digits, floats by the standard library.

use super::fault::{Fault, Reason};
use super::reader::Reader;

impl<'a> Reader<'a> {
    /// Reads an integer from -2⁶³ to 2⁶³ - 1.
    pub fn i64(&mut self) -> Result<i64, Fault> {
        let start = self.number_start("an integer")?;
        let (negative, magnitude) = self.integer(start)?;
        let value = match (negative, magnitude) {
            (false, Some(magnitude)) => i64::try_from(magnitude).ok(),
            (true, Some(magnitude)) => 0_i64.checked_sub_unsigned(magnitude),
            (_, None) => None,
        };
        value.ok_or_else(|| range(start, "a 64-bit integer"))
    }

    /// Reads an integer from 0 to 2⁶⁴ - 1.
    pub fn u64(&mut self) -> Result<u64, Fault> {
        let start = self.number_start("an integer")?;
        match self.integer(start)? {
            (negative, Some(magnitude)) if !negative || magnitude == 0 => Ok(magnitude),
            _ => Err(range(start, "an unsigned 64-bit integer")),
        }
    }

    /// Reads an integer from -2¹²⁷ to 2¹²⁷ - 1.
    pub fn i128(&mut self) -> Result<i128, Fault> {
        let start = self.number_start("an integer")?;
        let (negative, magnitude) = self.integer(start)?;
        if let Some(magnitude) = magnitude {
            let value = i128::from(magnitude);
            return Ok(if negative { -value } else { value });
        }
        let digits = &self.text[start..self.pos];
        digits.parse().map_err(|_| range(start, "a 128-bit integer"))
    }

    /// Reads an integer from -2³¹ to 2³¹ - 1.
    pub fn i32(&mut self) -> Result<i32, Fault> {
        let start = self.number_start("an integer")?;
        let (negative, magnitude) = self.integer(start)?;
        let magnitude = magnitude.and_then(|magnitude| i64::try_from(magnitude).ok());
        magnitude
            .and_then(|value| i32::try_from(if negative { -value } else { value }).ok())
            .ok_or_else(|| range(start, "a 32-bit integer"))
    }

    /// Reads a number as the nearest `f64`.
    pub fn f64(&mut self) -> Result<f64, Fault> {
        let start = self.number_start("a number")?;
        let text = self.number_text()?;
        match text.parse::<f64>() {
            Ok(value) if value.is_finite() => Ok(value),
            _ => Err(range(start, "a 64-bit float")),
        }
    }

    /// Reads a number as the nearest `f32`.
    pub fn f32(&mut self) -> Result<f32, Fault> {
        let start = self.number_start("a number")?;
        let text = self.number_text()?;
        match text.parse::<f32>() {
            Ok(value) if value.is_finite() => Ok(value),
            _ => Err(range(start, "a 32-bit float")),
        }
    }

    /// Skips a number that a 64-bit float can approximate. `serde_json` refuses `1e400` wherever it
    /// occurs, and both ways of reading a model must accept the same texts.
    pub(super) fn skip_number(&mut self) -> Result<(), Fault> {
        let start = self.pos;
        let text = self.number_text()?;
        let is_small = text.len() < 300 && !text.contains(['e', 'E']);
        if is_small || text.parse::<f64>().is_ok_and(f64::is_finite) {
            return Ok(());
        }
        Err(range(start, "a 64-bit float"))
    }

    /// Skips a number, checking its grammar, and returns its text. The cursor is at its first
    /// character.
    pub(super) fn number_text(&mut self) -> Result<&'a str, Fault> {
        let start = self.pos;
        if self.at(b"-") {
            self.pos += 1;
        }
        if self.at(b"0") {
            self.pos += 1;
        } else {
            self.digits()?;
        }
        if self.at(b".") {
            self.pos += 1;
            self.digits()?;
        }
        if self.at(b"eE") {
            self.pos += 1;
            if self.at(b"+-") {
                self.pos += 1;
            }
            self.digits()?;
        }
        // `01`, `1.2.3`, `1-2`
        if self.at(b"0123456789+-.eE") {
            return Err(Fault::new(self.pos, Reason::Number));
        }
        Ok(&self.text[start..self.pos])
    }

    /// Moves to the first character of a number and returns its offset.
    fn number_start(&mut self, expected: &'static str) -> Result<usize, Fault> {
        match self.peek() {
            b'-' | b'0'..=b'9' => Ok(self.pos),
            _ => Err(self.mismatch(expected)),
        }
    }

    /// Reads the sign and the magnitude of an integer; no magnitude if it exceeds 64 bits.
    fn integer(&mut self, start: usize) -> Result<(bool, Option<u64>), Fault> {
        let bytes = self.text.as_bytes();
        let negative = bytes[start] == b'-';
        let first = start + usize::from(negative);
        let mut at = first;
        let mut magnitude = Some(0_u64);
        while let Some(digit @ b'0'..=b'9') = bytes.get(at) {
            let digit = u64::from(digit - b'0');
            // Nineteen digits always fit.
            magnitude = if at - first < 19 {
                magnitude.map(|value| value * 10 + digit)
            } else {
                magnitude.and_then(|value| value.checked_mul(10)?.checked_add(digit))
            };
            at += 1;
        }
        let plain = at > first && (bytes[first] != b'0' || at == first + 1);
        if plain && !matches!(bytes.get(at), Some(b'.' | b'e' | b'E' | b'+' | b'-')) {
            self.pos = at;
            return Ok((negative, magnitude));
        }
        self.number_text()?;
        Err(Fault::new(start, Reason::Fraction))
    }

    fn digits(&mut self) -> Result<(), Fault> {
        let bytes = self.text.as_bytes();
        let start = self.pos;
        while matches!(bytes.get(self.pos), Some(b'0'..=b'9')) {
            self.pos += 1;
        }
        if self.pos == start {
            return Err(Fault::new(start, Reason::Number));
        }
        Ok(())
    }

    fn at(&self, set: &[u8]) -> bool {
        self.text.as_bytes().get(self.pos).is_some_and(|byte| set.contains(byte))
    }
}

#[cold]
fn range(offset: usize, expected: &'static str) -> Fault {
    Fault::new(offset, Reason::Range { expected })
}
