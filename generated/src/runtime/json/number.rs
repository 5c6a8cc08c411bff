//! Numbers: integers are read from their digits, floats by the standard library.

use super::fault::{Fault, Reason};
use super::reader::Reader;
use crate::runtime::text;

/// What a number is not that has more than 64 bits, and what to do about it.
const LONG: &str =
    "a 64-bit integer; with a larger `maximum` in the API's document, the type is wider";

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
        value.ok_or_else(|| range(start, LONG))
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
        let value = whole(&self.text[start..self.pos]).unwrap_or_default();
        value.ok_or_else(|| range(start, "a 128-bit integer"))
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
        let is_small = text.len() < 300 && text::find(text, b"eE").is_none();
        if is_small || text.parse::<f64>().is_ok_and(f64::is_finite) {
            return Ok(());
        }
        Err(self.out_of_range(start))
    }

    /// Returns the fault of a number, which began at `start`, that no 64-bit float is near.
    #[cold]
    pub(super) fn out_of_range(&self, start: usize) -> Fault {
        range(start, "a 64-bit float")
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
        let mut magnitude = 0_u64;
        while let Some(digit @ b'0'..=b'9') = bytes.get(at) {
            // Nineteen digits always fit, and more are read again.
            magnitude = magnitude.wrapping_mul(10).wrapping_add(u64::from(digit - b'0'));
            at += 1;
        }
        let magnitude = if at - first <= 19 {
            Some(magnitude)
        } else {
            text::integer(&self.text[first..at])
        };
        let plain = at > first && (bytes[first] != b'0' || at == first + 1);
        if plain && !matches!(bytes.get(at), Some(b'.' | b'e' | b'E' | b'+' | b'-')) {
            self.pos = at;
            return Ok((negative, magnitude));
        }
        self.written_otherwise(start)
    }

    /// Reads an integer that is written with a fraction or an exponent, as `1.0` or `1e3`, which JSON Schema counts among
    /// the integers.
    #[cold]
    fn written_otherwise(&mut self, start: usize) -> Result<(bool, Option<u64>), Fault> {
        let text = self.number_text()?;
        let value = whole(text).ok_or_else(|| Fault::new(start, Reason::Fraction))?;
        let magnitude = value.and_then(|value| u64::try_from(value.unsigned_abs()).ok());
        Ok((text.starts_with("-"), magnitude))
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

/// Returns the integer that a number of JSON is, however it is written: exactly, or `Some(None)` where it has more than 128
/// bits; `None` for one that is no integer.
#[expect(clippy::option_option, reason = "what is too large is an integer, too")]
fn whole(text: &str) -> Option<Option<i128>> {
    let (mantissa, exponent) = text::cut(text, b"eE").unwrap_or((text, "0"));
    let (front, fraction) = text::cut(mantissa, b".").unwrap_or((mantissa, ""));
    let front = front.strip_prefix("-").unwrap_or(front);
    let digits = front.len() + fraction.len();
    let told = format!("{front}{fraction}").into_bytes();
    let mut zeros = 0;
    while zeros < digits && told[digits - 1 - zeros] == b'0' {
        zeros += 1;
    }
    if zeros == digits {
        return Some(Some(0));
    }
    let scale = i64::try_from(zeros).ok()? - i64::try_from(fraction.len()).ok()?;
    // An exponent of more than 64 bits is far beyond all types, on the side of its sign.
    let lower = exponent.strip_prefix("-");
    let exponent = text::integer(lower.unwrap_or(exponent));
    let scale = match exponent.and_then(|exponent| i64::try_from(exponent).ok()) {
        Some(exponent) if lower.is_some() => scale.saturating_sub(exponent),
        Some(exponent) => scale.saturating_add(exponent),
        None if lower.is_some() => i64::MIN,
        None => i64::MAX,
    };
    if scale < 0 {
        return None;
    }
    let sign = if text.starts_with("-") { -1 } else { 1 };
    let mut value = Some(0_i128);
    for digit in &told[..digits - zeros] {
        let digit = sign * i128::from(digit - b'0');
        value = value.and_then(|value| value.checked_mul(10)?.checked_add(digit));
    }
    let power = u32::try_from(scale).ok().and_then(|scale| 10_i128.checked_pow(scale));
    Some(value.zip(power).and_then(|(value, power)| value.checked_mul(power)))
}

#[cold]
fn range(offset: usize, expected: &'static str) -> Fault {
    Fault::new(offset, Reason::Range { expected })
}
