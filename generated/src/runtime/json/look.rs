//! Looking ahead without moving, which is how unions choose.

use std::borrow::Cow;

use super::fault::{Fault, Kind, Reason};
use super::reader::Reader;

impl<'a> Reader<'a> {
    /// Returns the JSON type of the value at the cursor.
    #[must_use]
    pub fn kind(&self) -> Kind {
        Kind::of(self.fork().peek())
    }

    /// Returns a second cursor at the same place.
    #[must_use]
    pub fn fork(&self) -> Self {
        self.clone()
    }

    /// Returns the string that the object at the cursor has under `property`; `None` if there is no
    /// object, no such key, or no string under it.
    pub fn tag(&self, property: &str) -> Result<Option<Cow<'a, str>>, Fault> {
        let mut ahead = self.fork();
        if ahead.peek() != b'{' {
            return Ok(None);
        }
        ahead.begin_object()?;
        while let Some(key) = ahead.next_key()? {
            if key == property {
                return match ahead.peek() {
                    b'"' => ahead.string().map(Some),
                    _ => Ok(None),
                };
            }
            ahead.skip()?;
        }
        Ok(None)
    }

    /// Returns the fault of an object at the cursor that lacks `key`, or of a value that is not an
    /// object.
    #[must_use]
    pub fn missing(&self, key: &'static str) -> Fault {
        let mut ahead = self.fork();
        if ahead.peek() != b'{' {
            return ahead.mismatch("an object");
        }
        Fault::new(ahead.pos, Reason::Missing { key })
    }

    /// Returns whether there is an object with all these keys at the cursor.
    #[must_use]
    pub fn has_keys(&self, keys: &[&'static str]) -> bool {
        self.first_missing(keys).is_ok_and(|missing| missing.is_none())
    }

    /// Returns the first of `keys` that the object at the cursor lacks.
    pub(super) fn first_missing(
        &self,
        keys: &[&'static str],
    ) -> Result<Option<&'static str>, Fault> {
        let mut missing = keys.to_vec();
        let mut ahead = self.fork();
        ahead.begin_object()?;
        while !missing.is_empty()
            && let Some(key) = ahead.next_key()?
        {
            missing.retain(|name| *name != key);
            ahead.skip()?;
        }
        Ok(missing.first().copied())
    }

    /// Returns whether the object at the cursor has no keys but these.
    pub(super) fn has_no_more_than(&self, keys: &[&'static str]) -> Result<bool, Fault> {
        let mut ahead = self.fork();
        ahead.begin_object()?;
        while let Some(key) = ahead.next_key()? {
            if !keys.iter().any(|known| *known == key) {
                return Ok(false);
            }
            ahead.skip()?;
        }
        Ok(true)
    }

    /// Checks the keys of the object at the cursor that can have only one value.
    ///
    /// # Errors
    ///
    /// If one of them is present with another value.
    pub(super) fn check_constants(
        &self,
        constants: &[(&'static str, Constant)],
    ) -> Result<(), Fault> {
        let mut ahead = self.fork();
        ahead.begin_object()?;
        while let Some(key) = ahead.next_key()? {
            let mut value = ahead.fork();
            value.peek();
            let start = value.pos;
            ahead.skip()?;
            let constant = constants.iter().find(|(name, _)| *name == key);
            if constant.is_some_and(|(_, constant)| !constant.is_at(&mut value)) {
                return Err(Fault::new(start, Reason::Constant));
            }
        }
        Ok(())
    }
}

/// The only value that a key of a union's variant can have.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Constant {
    /// A text.
    Text(&'static str),
    /// A number, however it is written.
    Number(f64),
    /// `true` or `false`.
    Flag(bool),
}

impl Constant {
    #[expect(clippy::float_cmp, reason = "both are read from a text")]
    fn is_at(self, value: &mut Reader<'_>) -> bool {
        match self {
            Self::Text(text) => value.string().is_ok_and(|found| found == text),
            Self::Number(number) => value.f64().is_ok_and(|found| found == number),
            Self::Flag(flag) => value.bool().is_ok_and(|found| found == flag),
        }
    }
}
