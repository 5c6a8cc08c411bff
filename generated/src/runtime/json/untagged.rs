//! Unions without a tag: each branch is tried until one matches.

use super::Decode;
use super::fault::{Fault, Kind, Reason};
use super::look::Constant;
use super::reader::Reader;

/// The branches of one untagged union that have been tried on one value.
#[derive(Debug)]
pub struct Attempts<'r, 'a> {
    reader: &'r mut Reader<'a>,
    faults: Vec<Fault>,
    /// The keys that each branch knows; `None` for a branch that is never skipped.
    known: &'static [Option<&'static [&'static str]>],
    /// Whether a branch was skipped because it does not know all keys.
    left_out: bool,
}

impl<'r, 'a> Attempts<'r, 'a> {
    /// Starts with the value at the cursor.
    pub fn new(reader: &'r mut Reader<'a>) -> Self {
        Self {
            reader,
            faults: Vec::new(),
            known: &[],
            left_out: false,
        }
    }

    /// Skips, for now, each branch that does not know all keys of the object, because another branch
    /// may. There is an entry for each branch, in order; [`Self::again`] gives each of them another
    /// chance.
    #[must_use]
    pub fn knowing(mut self, known: &'static [Option<&'static [&'static str]>]) -> Self {
        self.known = known;
        self
    }

    /// Returns whether the branches that were skipped are to be tried now.
    pub fn again(&mut self) -> bool {
        self.known = &[];
        if self.left_out {
            self.faults.clear();
        }
        std::mem::take(&mut self.left_out)
    }

    /// Returns whether the next branch is to be tried.
    fn next_knows_all(&mut self) -> bool {
        let Some((next, rest)) = self.known.split_first() else { return true };
        self.known = rest;
        // What is no object, or broken, is for the branch itself to report.
        let knows =
            next.is_none_or(|keys| self.reader.has_no_more_than(keys).unwrap_or(true));
        self.left_out |= !knows;
        knows
    }

    /// Tries a branch that is an object with at least these keys. On success, the reader is after the
    /// value.
    #[inline]
    pub fn try_object<T: Decode>(&mut self, keys: &[&'static str]) -> Option<T> {
        if !self.next_knows_all() || !self.admits_object(keys) {
            return None;
        }
        self.attempt()
    }

    /// Tries a branch that is an object with at least these keys, some of which can have only one
    /// value.
    #[inline]
    pub fn try_like<T: Decode>(
        &mut self,
        keys: &[&'static str],
        constants: &[(&'static str, Constant)],
    ) -> Option<T> {
        if !self.next_knows_all() || !self.admits_object(keys) {
            return None;
        }
        if let Err(fault) = self.reader.check_constants(constants) {
            self.faults.push(fault);
            return None;
        }
        self.attempt()
    }

    /// Tries a branch that is a value of one JSON type.
    #[inline]
    pub fn try_kind<T: Decode>(&mut self, kind: Kind) -> Option<T> {
        if !self.next_knows_all() || !self.admits_kind(kind) {
            return None;
        }
        self.attempt()
    }

    /// Tries a branch that can be anything.
    #[inline]
    pub fn try_any<T: Decode>(&mut self) -> Option<T> {
        if !self.next_knows_all() {
            return None;
        }
        self.attempt()
    }

    #[inline]
    fn attempt<T: Decode>(&mut self) -> Option<T> {
        let mut fork = self.reader.fork();
        match T::decode(&mut fork) {
            Ok(value) => {
                *self.reader = fork;
                Some(value)
            }
            Err(fault) => {
                self.faults.push(fault);
                None
            }
        }
    }

    /// Returns the fault that names every branch, in the order in which they were tried.
    #[must_use]
    pub fn fail(self, name: &'static str, branches: &[&'static str]) -> Fault {
        self.reader.peek();
        let branches = branches.iter().copied().zip(self.faults).collect();
        Fault::new(self.reader.pos, Reason::Union { name, branches })
    }

    fn admits_object(&mut self, keys: &[&'static str]) -> bool {
        match self.reader.first_missing(keys) {
            Ok(None) => return true,
            Ok(Some(key)) => self.faults.push(self.reader.missing(key)),
            Err(fault) => self.faults.push(fault),
        }
        false
    }

    fn admits_kind(&mut self, kind: Kind) -> bool {
        if self.reader.kind() == kind {
            return true;
        }
        let expected = match kind {
            Kind::Object => "an object",
            Kind::Array => "an array",
            Kind::String => "a string",
            Kind::Number => "a number",
            Kind::Bool => "a boolean",
            Kind::Null => "null",
            Kind::Nothing => "nothing",
        };
        self.faults.push(self.reader.mismatch(expected));
        false
    }
}
