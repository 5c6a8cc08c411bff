//! Writing JSON: a text that grows.

use std::collections::BTreeMap;

use super::Encode;
use super::error::EncodeError;
use super::scan::plain_run;

/// A key of an object, with its value.
type Entry<'f> = (&'static str, &'f dyn Encode);

/// A JSON text under construction.
///
/// Values are appended, and commas are added automatically. A number that JSON cannot express is an
/// error of [`finish`](Self::finish), so that the other methods return nothing and stay small.
#[derive(Debug, Default)]
pub struct Writer {
    pub(super) out: Vec<u8>,
    not_finite: Option<usize>,
}

impl Writer {
    /// Returns an empty text.
    #[must_use]
    pub fn new() -> Self {
        Self {
            out: Vec::with_capacity(128),
            not_finite: None,
        }
    }

    /// Returns the text.
    pub fn finish(self) -> Result<Vec<u8>, EncodeError> {
        match self.not_finite {
            None => Ok(self.out),
            Some(offset) => Err(EncodeError::not_finite(&self.out, offset)),
        }
    }

    /// Opens an object.
    pub fn begin_object(&mut self) {
        self.out.push(b'{');
    }

    /// Closes the object.
    pub fn end_object(&mut self) {
        self.out.push(b'}');
    }

    /// Opens a list.
    pub fn begin_array(&mut self) {
        self.out.push(b'[');
    }

    /// Closes the list.
    pub fn end_array(&mut self) {
        self.out.push(b']');
    }

    /// Writes the separator before an element, if it is not the first.
    pub fn element(&mut self) {
        // No value ends in an opening bracket, so the last byte tells whether this is the first.
        if self.out.last() != Some(&b'[') {
            self.out.push(b',');
        }
    }

    /// Writes a key, and the separator before it, if it is not the first.
    pub fn key(&mut self, key: &str) {
        if self.out.last() != Some(&b'{') {
            self.out.push(b',');
        }
        let bytes = key.as_bytes();
        if plain_run(bytes, 0) == bytes.len() {
            self.out.push(b'"');
            self.out.extend_from_slice(bytes);
            self.out.extend_from_slice(b"\":");
        } else {
            self.string(key);
            self.out.push(b':');
        }
    }

    /// Writes a key and its value.
    #[inline]
    pub fn field<T: Encode + ?Sized>(&mut self, key: &'static str, value: &T) {
        self.key(key);
        value.encode(self);
    }

    /// Writes an object.
    #[inline]
    pub fn object<const N: usize>(&mut self, fields: [Entry<'_>; N]) {
        self.begin_object();
        self.fields(fields);
        self.end_object();
    }

    /// Writes the fields that are not absent.
    #[inline]
    pub fn fields<const N: usize>(&mut self, fields: [Entry<'_>; N]) {
        self.entries(&fields);
    }

    fn entries(&mut self, fields: &[Entry<'_>]) {
        for (key, value) in fields {
            value.encode_field(key, self);
        }
    }

    /// Writes additional properties.
    #[inline]
    pub fn extra<T: Encode>(&mut self, map: &BTreeMap<String, T>) {
        for (key, value) in map {
            self.key(key);
            value.encode(self);
        }
    }

    /// Writes an object that starts with its tag.
    #[inline]
    pub fn tagged(
        &mut self,
        property: &str,
        value: &str,
        fields: impl FnOnce(&mut Self),
    ) {
        self.begin_object();
        self.key(property);
        self.string(value);
        fields(self);
        self.end_object();
    }

    /// Writes a string.
    pub fn string(&mut self, text: &str) {
        let bytes = text.as_bytes();
        self.out.push(b'"');
        let mut start = 0;
        loop {
            let end = plain_run(bytes, start);
            self.out.extend_from_slice(&bytes[start..end]);
            let Some(&byte) = bytes.get(end) else { break };
            self.escape(byte);
            start = end + 1;
        }
        self.out.push(b'"');
    }

    /// Writes a number with serde_json's own code, which is compiled once for all of its types.
    pub(super) fn serde(&mut self, value: &Number<'_>) {
        let written = serde_json::to_writer(&mut self.out, value);
        debug_assert!(written.is_ok(), "a `Vec` takes every byte and keys are strings");
    }

    /// Writes a float.
    pub fn f64(&mut self, value: f64) {
        self.check_finite(value.is_finite());
        self.serde(&Number::F64(value));
    }

    /// Writes a float with the fewest digits from which it can be read back.
    pub fn f32(&mut self, value: f32) {
        self.check_finite(value.is_finite());
        self.serde(&Number::F32(value));
    }

    /// Writes text that is known to be one JSON value.
    pub(super) fn verbatim(&mut self, json: &str) {
        self.out.extend_from_slice(json.as_bytes());
    }

    /// Returns the length of the text so far.
    pub(super) fn mark(&self) -> usize {
        self.out.len()
    }

    /// Removes what was written since [`mark`](Self::mark).
    pub(super) fn rewind(&mut self, mark: usize) {
        self.out.truncate(mark);
    }

    fn check_finite(&mut self, finite: bool) {
        if !finite && self.not_finite.is_none() {
            self.not_finite = Some(self.out.len());
        }
    }

    fn escape(&mut self, byte: u8) {
        let short = match byte {
            b'"' => b'"',
            b'\\' => b'\\',
            0x08 => b'b',
            0x0C => b'f',
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            _ => {
                const HEX: &[u8; 16] = b"0123456789abcdef";
                let low = HEX[usize::from(byte & 0xF)];
                self.out.extend_from_slice(&[
                    b'\\',
                    b'u',
                    b'0',
                    b'0',
                    HEX[usize::from(byte >> 4)],
                    low,
                ]);
                return;
            }
        };
        self.out.extend_from_slice(&[b'\\', short]);
    }
}

/// A number that serde_json writes.
pub(super) enum Number<'v> {
    I64(i64),
    U64(u64),
    I128(i128),
    F32(f32),
    F64(f64),
    /// With all its digits, where serde_json keeps them.
    Json(&'v serde_json::Number),
}

impl serde::Serialize for Number<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::I64(number) => serializer.serialize_i64(number),
            Self::U64(number) => serializer.serialize_u64(number),
            Self::I128(number) => serializer.serialize_i128(number),
            Self::F32(number) => serializer.serialize_f32(number),
            Self::F64(number) => serializer.serialize_f64(number),
            Self::Json(number) => number.serialize(serializer),
        }
    }
}
