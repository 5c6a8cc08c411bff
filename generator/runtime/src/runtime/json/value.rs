//! Values of any type, as trees.

use serde_json::{Map, Number, Value};

use super::Decode;
use super::fault::{Fault, Kind};
use super::reader::Reader;

impl Decode for Value {
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        match Kind::of(r.peek()) {
            Kind::String => String::decode(r).map(Self::String),
            Kind::Number => r.number().map(Self::Number),
            Kind::Bool => r.bool().map(Self::Bool),
            Kind::Null => r.literal("null").map(|()| Self::Null),
            Kind::Array => Vec::decode(r).map(Self::Array),
            Kind::Object => {
                let mut object = Self::Object(Map::new());
                r.begin_object()?;
                while let Some(key) = r.next_key()? {
                    let value = Self::decode(r)?;
                    // By serde_json's own code: `insert` would be compiled again here, in three thousand lines of LLVM's.
                    object[&*key] = value;
                }
                Ok(object)
            }
            Kind::Nothing => Err(r.mismatch("a JSON value")),
        }
    }

    fn decode_optional(r: &mut Reader<'_>) -> Result<Option<Self>, Fault> {
        Self::decode(r).map(Some)
    }
}

impl Reader<'_> {
    /// Reads a number as serde_json keeps it: with all digits, where its features say so.
    fn number(&mut self) -> Result<Number, Fault> {
        let start = self.pos;
        self.skip_number()?;
        let text = &self.text[start..self.pos];
        // What a 64-bit float can approximate is a number to serde_json.
        match text.parse() {
            Ok(number) => Ok(number),
            Err(_) => Err(self.out_of_range(start)),
        }
    }
}
