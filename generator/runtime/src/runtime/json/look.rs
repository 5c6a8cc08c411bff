//! Looking ahead without moving, which is how unions choose.

use std::borrow::Cow;

use super::fault::{Fault, Kind, Reason};
use super::reader::Reader;

impl<'a> Reader<'a> {
    /// Returns the JSON type of the value at the cursor.
    #[must_use]
    pub fn kind(&self) -> Kind {
        // A second cursor would copy all that the first has learnt.
        let mut at = self.pos;
        while let Some(&byte) = self.text.as_bytes().get(at) {
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Kind::of(byte);
            }
            at += 1;
        }
        Kind::Nothing
    }

    /// Returns a second cursor at the same place.
    #[must_use]
    pub fn fork(&self) -> Self {
        self.clone()
    }

    /// Returns the string that the object at the cursor has under `property`; `None` if there is no
    /// object, no such key, or no string under it.
    pub fn tag(&self, property: &str) -> Result<Option<Cow<'a, str>>, Fault> {
        let Some(mut value) = self.at_key(property)? else { return Ok(None) };
        match value.peek() {
            b'"' => value.string().map(Some),
            _ => Ok(None),
        }
    }

    /// Returns the integer that the object at the cursor has under `property`, however it is written; `None` if there is
    /// no object or no such key.
    ///
    /// # Errors
    ///
    /// When the key has anything but an integer.
    pub fn number_tag(&self, property: &str) -> Result<Option<i64>, Fault> {
        self.at_key(property)?.map(|mut value| value.i64()).transpose()
    }

    /// Returns a cursor at the value of a key of the object at this one; `None` if there is no object or no such key.
    fn at_key(&self, property: &str) -> Result<Option<Self>, Fault> {
        let mut ahead = self.fork();
        if ahead.peek() != b'{' {
            return Ok(None);
        }
        ahead.begin_object()?;
        while let Some(key) = ahead.next_key()? {
            if key == property {
                return Ok(Some(ahead));
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

    /// Looks at the keys of the object at the cursor whose values are known, and returns how many have none of a list.
    ///
    /// # Errors
    ///
    /// When a key that can have one value only is there with another.
    pub(super) fn check_constants(
        &self,
        constants: &[(&'static str, Constant)],
    ) -> Result<u32, Fault> {
        let mut strange = 0;
        let mut ahead = self.fork();
        ahead.begin_object()?;
        while let Some(key) = ahead.next_key()? {
            let mut value = ahead.fork();
            value.peek();
            let start = value.pos;
            ahead.skip()?;
            let found = constants.iter().find(|(name, _)| *name == key);
            let Some((_, constant)) = found else { continue };
            if constant.is_at(&mut value) {
                continue;
            }
            if !constant.is_list() {
                return Err(Fault::new(start, Reason::Constant));
            }
            strange += 1;
        }
        Ok(strange)
    }
}

/// The values that a key of a union's variant can have.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Constant {
    /// This text alone.
    Text(&'static str),
    /// This number alone, however it is written.
    Number(f64),
    /// `true` alone, or `false`.
    Flag(bool),
    /// One of these texts, or one that was added to them since.
    Texts(&'static [&'static str]),
    /// One of these integers, or one that was added to them since.
    Integers(&'static [i64]),
}

impl Constant {
    fn is_list(self) -> bool {
        matches!(self, Self::Texts(_) | Self::Integers(_))
    }

    #[expect(clippy::float_cmp, reason = "both are read from a text")]
    fn is_at(self, value: &mut Reader<'_>) -> bool {
        match self {
            Self::Text(text) => value.string().is_ok_and(|found| found == text),
            Self::Number(number) => value.f64().is_ok_and(|found| found == number),
            Self::Flag(flag) => value.bool().is_ok_and(|found| found == flag),
            // A `null` belongs to no list, and tells nothing.
            Self::Texts(_) | Self::Integers(_) if value.kind() == Kind::Null => true,
            Self::Texts(all) => value.string().is_ok_and(|found| all.contains(&&*found)),
            Self::Integers(all) => value.i64().is_ok_and(|found| all.contains(&found)),
        }
    }
}
