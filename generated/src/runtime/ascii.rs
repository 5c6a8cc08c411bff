//! Short texts of digits and signs, built without `format!`, which would take much of the time of
//! writing a model with timestamps.

/// A short ASCII text that allocates nothing.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ascii {
    bytes: [u8; Self::LONGEST],
    length: usize,
}

impl Ascii {
    /// `9999-12-31T23:59:60.123456789+23:59`
    const LONGEST: usize = 35;

    pub(crate) const fn new() -> Self {
        Self {
            bytes: [0; Self::LONGEST],
            length: 0,
        }
    }

    /// Adds one character, which must be ASCII. Does nothing if the text is full.
    pub(crate) fn push(&mut self, byte: u8) {
        if let Some(place) = self.bytes.get_mut(self.length) {
            *place = byte;
            self.length += 1;
        }
    }

    /// Adds the last `width` decimal digits of a number.
    pub(crate) fn digits(&mut self, value: u32, width: usize) {
        let Some(places) = self.bytes.get_mut(self.length..self.length + width) else {
            return;
        };
        let mut rest = value;
        for place in places.iter_mut().rev() {
            *place = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        self.length += width;
    }

    pub(crate) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.length]).unwrap_or_default()
    }
}
