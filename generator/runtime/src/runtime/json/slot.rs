//! How objects become models: a table of keys and slots, and one loop for all models.
//!
//! The loop is not generic, and a table has no control flow, so a model costs little to compile,
//! however many keys it has.
//!
//! Generic code, here and in [`super::decode`](mod@super), exists once for each type in every program.
//! It uses `match` because `?` and `map` would each add a function for each type.

use std::collections::BTreeMap;

use super::Decode;
use super::fault::{Fault, Reason};
use super::habit::Habit;
use super::reader::Reader;
use crate::runtime::Nullable;

/// A key of an object, with the slot for its value.
type Entry<'s> = (&'static str, &'s mut dyn Slot);

/// A slot that a value is read into.
///
/// The value of an optional key goes into an `Option`, where `null` counts as absent, or into a
/// [`Nullable`], where it does not. Other slots are wrapped, in what says how they are read.
pub trait Slot {
    /// Reads the value at the cursor. The previous value of the slot is dropped.
    fn read(&mut self, r: &mut Reader<'_>) -> Result<(), Fault>;
}

impl<T: Decode> Slot for Option<T> {
    fn read(&mut self, r: &mut Reader<'_>) -> Result<(), Fault> {
        match T::decode_optional(r) {
            Ok(value) => *self = value,
            Err(fault) => return Err(fault),
        }
        Ok(())
    }
}

impl<T: Decode> Slot for Nullable<T> {
    fn read(&mut self, r: &mut Reader<'_>) -> Result<(), Fault> {
        match Decode::decode(r) {
            Ok(value) => *self = value,
            Err(fault) => return Err(fault),
        }
        Ok(())
    }
}

/// The slot of a required value. It stays `None` only if the key is absent.
#[derive(Debug)]
pub struct Required<'p, T>(pub &'p mut Option<T>);

impl<T: Decode> Slot for Required<'_, T> {
    fn read(&mut self, r: &mut Reader<'_>) -> Result<(), Fault> {
        match T::decode(r) {
            Ok(value) => *self.0 = Some(value),
            Err(fault) => return Err(fault),
        }
        Ok(())
    }
}

/// The slot of a list or map that servers written in Go may write as `null`, which reads as empty.
#[derive(Debug)]
pub struct OrEmpty<'p, T>(pub &'p mut Option<T>);

impl<T: Decode + Default> Slot for OrEmpty<'_, T> {
    fn read(&mut self, r: &mut Reader<'_>) -> Result<(), Fault> {
        *self.0 = Some(if r.null()? { T::default() } else { T::decode(r)? });
        Ok(())
    }
}

/// The slot of a required value that holds something else until it is read.
#[derive(Debug)]
pub struct InPlace<'p, T>(pub &'p mut T);

impl<T: Decode> Slot for InPlace<'_, T> {
    fn read(&mut self, r: &mut Reader<'_>) -> Result<(), Fault> {
        match T::decode(r) {
            Ok(value) => *self.0 = value,
            Err(fault) => return Err(fault),
        }
        Ok(())
    }
}

/// The slot of a required list or map that servers written in Go may write as `null`, which reads as
/// empty.
#[derive(Debug)]
pub struct OrEmptyInPlace<'p, T>(pub &'p mut T);

impl<T: Decode + Default> Slot for OrEmptyInPlace<'_, T> {
    fn read(&mut self, r: &mut Reader<'_>) -> Result<(), Fault> {
        *self.0 = if r.null()? { T::default() } else { T::decode(r)? };
        Ok(())
    }
}

/// No slot: the value is skipped.
#[derive(Debug)]
pub struct Skipped;

impl Slot for Skipped {
    fn read(&mut self, r: &mut Reader<'_>) -> Result<(), Fault> {
        r.skip()
    }
}

/// No place: the tag of a struct that stands for one value of it. Another value is one of another type.
#[derive(Debug)]
pub struct Tag(pub &'static str);

impl Slot for Tag {
    fn read(&mut self, r: &mut Reader<'_>) -> Result<(), Fault> {
        r.peek();
        let start = r.pos;
        if r.string()? == self.0 {
            return Ok(());
        }
        Err(Fault::new(start, Reason::Constant))
    }
}

/// The slot of all values whose keys have none of their own.
pub trait Rest {
    /// Reads the value at the cursor.
    fn read(&mut self, key: String, r: &mut Reader<'_>) -> Result<(), Fault>;
}

impl<T: Decode> Rest for BTreeMap<String, T> {
    fn read(&mut self, key: String, r: &mut Reader<'_>) -> Result<(), Fault> {
        self.insert(key, T::decode(r)?);
        Ok(())
    }
}

impl Reader<'_> {
    /// Reads an object into its slots, skipping every other key.
    #[inline]
    pub fn object<const N: usize>(
        &mut self,
        mut slots: [Entry<'_>; N],
    ) -> Result<(), Fault> {
        self.entries(&mut slots, &mut [false; N], &[], None)
    }

    /// Reads an object like [`object`](Self::object). It must have the `required` keys, which are in the
    /// table as well, and in the same order.
    #[inline]
    pub fn object_with<const N: usize>(
        &mut self,
        mut slots: [Entry<'_>; N],
        required: &[&'static str],
    ) -> Result<(), Fault> {
        self.entries(&mut slots, &mut [false; N], required, None)
    }

    /// Reads an object into its slots, and every other key into `rest`.
    #[inline]
    pub fn object_and_rest<const N: usize>(
        &mut self,
        mut slots: [Entry<'_>; N],
        rest: &mut dyn Rest,
    ) -> Result<(), Fault> {
        self.entries(&mut slots, &mut [false; N], &[], Some(rest))
    }

    /// Reads an object like [`object_and_rest`](Self::object_and_rest). It must have the `required`
    /// keys, which are in the table as well, and in the same order.
    #[inline]
    pub fn object_and_rest_with<const N: usize>(
        &mut self,
        mut slots: [Entry<'_>; N],
        required: &[&'static str],
        rest: &mut dyn Rest,
    ) -> Result<(), Fault> {
        self.entries(&mut slots, &mut [false; N], required, Some(rest))
    }

    /// Reads an object. `seen` has a flag for each slot.
    fn entries(
        &mut self,
        slots: &mut [Entry<'_>],
        seen: &mut [bool],
        required: &[&'static str],
        mut rest: Option<&mut dyn Rest>,
    ) -> Result<(), Fault> {
        let table = Habit::table(slots.first().map(|slot| slot.0), self.depth());
        let mut next = 0;
        self.begin_object()?;
        while self.enter_key()? {
            let escaped;
            let key = match self.plain_tail() {
                Some(key) => key,
                None => {
                    escaped = self.unescape()?;
                    &escaped
                }
            };
            self.colon()?;
            let expected = self.habit.expect(table, next);
            if let Some(at) = find(slots, key, expected) {
                if at != expected {
                    self.habit.learn(table, next, at);
                }
                slots[at].1.read(self)?;
                seen[at] = true;
                next = at + 1;
            } else if let Some(rest) = &mut rest {
                rest.read(key.to_owned(), self)?;
            } else {
                self.lose()?;
            }
        }
        // Both are sorted.
        let mut required = required.iter().peekable();
        for (slot, seen) in slots.iter().zip(&*seen) {
            if required.next_if(|key| **key == slot.0).is_some() && !seen {
                return Err(self.lacks(slot.0));
            }
        }
        Ok(())
    }
}

/// Returns the index of the key, which is probably `expected`.
///
/// Otherwise it is probably one of those after that, because keys may be left out. Length and last byte distinguish nearly
/// all keys, and comparing them is faster than searching a sorted table.
#[inline]
fn find(slots: &[Entry<'_>], key: &str, expected: usize) -> Option<usize> {
    if slots.get(expected).is_some_and(|slot| slot.0 == key) {
        return Some(expected);
    }
    search(slots, key, expected)
}

#[inline(never)]
fn search(slots: &[Entry<'_>], key: &str, from: usize) -> Option<usize> {
    let last = key.as_bytes().last();
    let mut at = from;
    for _ in slots {
        if at >= slots.len() {
            at = 0;
        }
        let name = slots[at].0;
        if name.len() == key.len() && name.as_bytes().last() == last && name == key {
            return Some(at);
        }
        at += 1;
    }
    None
}
