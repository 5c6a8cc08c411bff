//! Unions without a tag: each branch that fits is read, and the one that keeps most of the value is taken.

use super::Decode;
use super::fault::{Fault, Kind, Reason};
use super::look::Constant;
use super::reader::Reader;
use super::tally::Loss;

/// The branches of one untagged union, `U`, that have been tried on one value.
///
/// Of those that fit, the best loses least: it has no key whose value only others list, then it leaves out the fewest
/// values at any depth, then its enums list the most. Of equals the first is taken.
#[derive(Debug)]
pub struct Attempts<'r, 'a, U> {
    trial: Trial<'r, 'a>,
    best: Option<U>,
}

impl<'r, 'a, U> Attempts<'r, 'a, U> {
    /// Starts with the value at the cursor.
    #[inline]
    pub fn new(reader: &'r mut Reader<'a>) -> Self {
        Self {
            trial: Trial::new(reader),
            best: None,
        }
    }

    /// Tries a branch that is an object with at least these keys.
    #[inline]
    pub fn try_object<T: Decode>(&mut self, keys: &[&'static str], wrap: fn(T) -> U) {
        if self.trial.admits_object(keys) {
            self.attempt(0, wrap);
        }
    }

    /// Tries a branch that is an object with at least these keys, of which some have known values.
    #[inline]
    pub fn try_like<T: Decode>(
        &mut self,
        keys: &[&'static str],
        constants: &[(&'static str, Constant)],
        wrap: fn(T) -> U,
    ) {
        if let Some(strange) = self.trial.admits_like(keys, constants) {
            self.attempt(strange, wrap);
        }
    }

    /// Tries a branch that is a value of one JSON type.
    #[inline]
    pub fn try_kind<T: Decode>(&mut self, kind: Kind, wrap: fn(T) -> U) {
        if self.trial.admits_kind(kind) {
            self.attempt(0, wrap);
        }
    }

    /// Tries a branch that can be anything.
    #[inline]
    pub fn try_any<T: Decode>(&mut self, wrap: fn(T) -> U) {
        if self.trial.goes_on() {
            self.attempt(0, wrap);
        }
    }

    /// Tries a branch that is several of those before it at once: it fits only where one of them does.
    #[inline]
    pub fn try_several<T: Decode>(&mut self, wrap: fn(T) -> U) {
        if self.best.is_some() {
            self.try_any(wrap);
        }
    }

    /// Returns the best, with the reader behind it.
    ///
    /// # Errors
    ///
    /// If no branch fits: the fault names every branch, in the order in which they were tried.
    pub fn end(self, name: &'static str, branches: &[&'static str]) -> Result<U, Fault> {
        match self.best {
            Some(best) => {
                self.trial.settle();
                Ok(best)
            }
            None => Err(self.trial.fail(name, branches)),
        }
    }

    fn attempt<T: Decode>(&mut self, strange: u32, wrap: fn(T) -> U) {
        let mut fork = self.trial.fork(strange);
        match T::decode(&mut fork) {
            Ok(value) => {
                if self.trial.is_better(&fork) {
                    self.best = Some(wrap(value));
                }
            }
            Err(fault) => self.trial.refuse(&fork, fault),
        }
    }
}

/// What does not depend on the types, and so is compiled once.
#[derive(Debug)]
struct Trial<'r, 'a> {
    reader: &'r mut Reader<'a>,
    faults: Vec<Fault>,
    /// What the best so far loses, and where it ends.
    best: Option<(Loss, usize)>,
}

impl<'r, 'a> Trial<'r, 'a> {
    fn new(reader: &'r mut Reader<'a>) -> Self {
        Self {
            reader,
            faults: Vec::new(),
            best: None,
        }
    }

    /// Returns whether another branch may be better, and there is patience to see.
    fn goes_on(&self) -> bool {
        match self.best {
            Some((loss, _)) => loss != [0; 3] && self.reader.tally.spare > 0,
            None => self.reader.tally.spare > 0 || self.faults.is_empty(),
        }
    }

    /// Returns a reader for one branch, which counts what that loses.
    fn fork(&self, strange: u32) -> Reader<'a> {
        let mut fork = self.reader.fork();
        fork.tally.asked_at = Some(fork.depth());
        fork.tally.loss = [strange, 0, 0];
        fork
    }

    fn is_better(&mut self, fork: &Reader<'a>) -> bool {
        self.pay(fork);
        let loss = fork.tally.loss;
        let is_better = self.best.is_none_or(|(best, _)| loss < best);
        if is_better {
            self.best = Some((loss, fork.pos));
        }
        is_better
    }

    fn refuse(&mut self, fork: &Reader<'a>, fault: Fault) {
        self.pay(fork);
        self.faults.push(fault);
    }

    fn pay(&mut self, fork: &Reader<'a>) {
        let read = fork.pos - self.reader.pos;
        self.reader.tally.spare = fork.tally.spare.saturating_sub(read);
    }

    /// Moves behind the best.
    fn settle(self) {
        if let Some((loss, end)) = self.best {
            self.reader.add(loss);
            self.reader.pos = end;
        }
    }

    fn fail(self, name: &'static str, branches: &[&'static str]) -> Fault {
        self.reader.peek();
        // By hand: a chain of iterators is a function for each of its links.
        let mut named = Vec::new();
        let mut faults = self.faults.into_iter();
        for name in branches {
            let Some(fault) = faults.next() else { break };
            named.push((*name, fault));
        }
        let branches = named;
        Fault::new(self.reader.pos, Reason::Union { name, branches })
    }

    fn admits_object(&mut self, keys: &[&'static str]) -> bool {
        if !self.goes_on() {
            return false;
        }
        match self.reader.first_missing(keys) {
            Ok(None) => return true,
            Ok(Some(key)) => self.faults.push(self.reader.missing(key)),
            Err(fault) => self.faults.push(fault),
        }
        false
    }

    /// Returns how many keys have a value that only others list; `None` where the branch does not fit.
    fn admits_like(
        &mut self,
        keys: &[&'static str],
        constants: &[(&'static str, Constant)],
    ) -> Option<u32> {
        if !self.admits_object(keys) {
            return None;
        }
        match self.reader.check_constants(constants) {
            Ok(strange) => Some(strange),
            Err(fault) => {
                self.faults.push(fault);
                None
            }
        }
    }

    fn admits_kind(&mut self, kind: Kind) -> bool {
        if !self.goes_on() {
            return false;
        }
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
