//! Skips values that nobody asked for. They are checked all the same: a malformed text is never
//! accepted in part.

use super::fault::{Fault, Kind};
use super::raw::RawJson;
use super::reader::Reader;

impl<'a> Reader<'a> {
    /// Skips a value of any type.
    pub fn skip(&mut self) -> Result<(), Fault> {
        match Kind::of(self.peek()) {
            Kind::String => {
                self.pos += 1;
                self.skip_string_tail()
            }
            Kind::Number => self.skip_number(),
            Kind::Bool => self.bool().map(|_| ()),
            Kind::Null => self.null().map(|_| ()),
            Kind::Object => {
                self.begin_object()?;
                while self.skip_key()? {
                    self.skip()?;
                }
                Ok(())
            }
            Kind::Array => {
                self.begin_array()?;
                while self.next_element()? {
                    self.skip()?;
                }
                Ok(())
            }
            Kind::Nothing => Err(self.mismatch("a JSON value")),
        }
    }

    /// Skips a value of any type and returns its text.
    pub fn raw(&mut self) -> Result<RawJson, Fault> {
        self.span().map(RawJson::from_valid)
    }

    /// Skips a value of any type and returns its position in the text.
    pub(super) fn span(&mut self) -> Result<&'a str, Fault> {
        self.peek();
        let start = self.pos;
        self.skip()?;
        Ok(&self.text[start..self.pos])
    }
}
