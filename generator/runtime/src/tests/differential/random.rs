//! Random texts from a seed.

/// A generator of numbers (xorshift), the same for the same seed.
pub(super) struct Random(u64);

/// What strings are made of. Those in JSON are escaped, and some of those that need not be.
const PIECES: [&str; 14] = [
    "a",
    "plain text of some length",
    "é",
    "😀",
    "\u{7f}",
    "\u{2028}",
    "\"",
    "\\",
    "/",
    "\n",
    "\u{0}",
    "\u{1f}",
    " ",
    "}",
];
/// Bytes that mean something in JSON, and some that mean nothing.
const BYTES: &[u8] = b"\"\\{}[]:,0123456789-+.eEtfnu \n\t\x00\x1f\x7f\x80\xc3\xed\xff/";

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// Returns a number below `bound`.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % bound
    }

    fn of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }

    fn space(&mut self) -> &'static str {
        self.of(&["", "", "", "", "", " ", "\n", "\r\n\t  ", "\n            "])
    }

    /// Returns any text.
    pub(super) fn text(&mut self) -> String {
        (0..self.below(6)).map(|_| self.of(&PIECES)).collect()
    }

    /// Returns the text as a string of JSON, with escapes where there must be some and where there may.
    fn string(&mut self, text: &str) -> String {
        let mut out = String::from("\"");
        for character in text.chars() {
            let must = matches!(character, '"' | '\\' | '\0'..='\x1f');
            if must || self.below(16) == 0 {
                let mut units = [0; 2];
                for unit in character.encode_utf16(&mut units) {
                    let escape = if self.below(2) == 0 {
                        format!("\\u{unit:04x}")
                    } else {
                        format!("\\u{unit:04X}")
                    };
                    out.push_str(&escape);
                }
            } else {
                out.push(character);
            }
        }
        out + "\""
    }

    fn number(&mut self) -> String {
        let digits = |random: &mut Self, most: usize| {
            let count = random.below(most) + 1;
            let digits: String =
                (0..count).map(|_| random.of(&["0", "1", "5", "9"])).collect();
            digits
        };
        let sign = self.of(&["", "", "-"]);
        match self.below(6) {
            0 => format!(
                "{sign}{}",
                self.of(&[
                    "0",
                    "9223372036854775807",
                    "9223372036854775808",
                    "1e308",
                    "12345678901234567890"
                ])
            ),
            1 => format!("{sign}{}.{}", self.of(&["0", "7", "12"]), digits(self, 12)),
            2 => format!(
                "{sign}3.{}{}{}",
                digits(self, 3),
                self.of(&["e", "E-", "e+"]),
                digits(self, 2)
            ),
            _ => format!("{sign}{}{}", self.of(&["1", "2", "9"]), digits(self, 17)),
        }
    }

    /// Returns a value, as JSON.
    pub(super) fn json(&mut self, depth: usize) -> String {
        let mut out = self.space().to_owned();
        match self.below(if depth < 5 { 12 } else { 6 }) {
            0 => out.push_str(self.of(&["null", "true", "false"])),
            1 | 2 => out.push_str(&self.number()),
            3..=5 => {
                let text = self.text();
                out.push_str(&self.string(&text));
            }
            6..=8 => {
                let values: Vec<String> =
                    (0..self.below(5)).map(|_| self.json(depth + 1)).collect();
                out.push_str(&format!("[{}{}]", values.join(","), self.space()));
            }
            _ => {
                let count = self.below(5);
                let entries: Vec<String> =
                    (0..count).map(|_| self.entry(depth)).collect();
                out.push_str(&format!("{{{}{}}}", entries.join(","), self.space()));
            }
        }
        out + self.space()
    }

    fn entry(&mut self, depth: usize) -> String {
        let key = self.text();
        format!(
            "{}{}{}:{}",
            self.space(),
            self.string(&key),
            self.space(),
            self.json(depth + 1)
        )
    }

    /// Returns a list of objects with some of `keys`, each in an order of its own, most with values that fit.
    pub(super) fn objects(&mut self, keys: &[&str; 5], depth: usize) -> String {
        let objects: Vec<String> =
            (0..self.below(4)).map(|_| self.object(keys, depth)).collect();
        format!("[{}]{}", objects.join(","), self.space())
    }

    fn object(&mut self, keys: &[&str; 5], depth: usize) -> String {
        let mut entries = Vec::new();
        let (step, first) = (self.below(4) + 1, self.below(5));
        for index in 0..5 {
            // Five is a prime: every step visits all.
            let key = (first + index * step) % 5;
            if key != 0 && self.below(3) == 0 {
                continue;
            }
            if self.below(8) == 0 {
                entries.push(self.entry(4));
            }
            let value = if self.below(60) == 0 {
                self.json(4)
            } else {
                self.fitting(key, keys, depth)
            };
            entries.push(format!(
                "{}{}{}:{}{value}",
                self.space(),
                self.string(keys[key]),
                self.space(),
                self.space()
            ));
        }
        format!("{{{}{}}}", entries.join(","), self.space())
    }

    fn fitting(&mut self, key: usize, keys: &[&str; 5], depth: usize) -> String {
        let text = self.text();
        match key {
            1 => self.below(100_000).to_string(),
            2 => format!(
                "[{}]",
                [self.string(&text), self.string("b")].join(self.of(&[",", " , "]))
            ),
            3 if depth < 3 => self.object(keys, depth + 1),
            3 => "null".to_owned(),
            _ => self.string(&text),
        }
    }

    /// Returns the text with one to three bytes changed, added or taken away.
    pub(super) fn damage(&mut self, text: &[u8]) -> Vec<u8> {
        let mut out = text.to_vec();
        for _ in 0..=self.below(3) {
            let at = self.below(out.len() + 1);
            let byte = BYTES[self.below(BYTES.len())];
            match self.below(4) {
                0 => out.insert(at, byte),
                1 => out.truncate(at),
                _ if at == out.len() => {}
                2 => out[at] = byte,
                _ => {
                    out.remove(at);
                }
            }
        }
        out
    }
}
