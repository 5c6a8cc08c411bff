//! What a value loses as one variant of a union, so that it is read as the one that keeps most of it.

use super::fault::Fault;
use super::raw::RawJson;
use super::reader::Reader;

/// How much of the text may be read in vain, as a multiple of its length. Unions in unions are tried in all combinations,
/// which a text can be written for.
const PATIENCE: usize = 512;

/// What a value loses, the worst first: [`STRANGE`], [`VALUES`], [`UNLISTED`].
pub(super) type Loss = [u32; 3];

/// Keys with a value that only other variants list, and a variant that nobody knows.
pub(super) const STRANGE: usize = 0;
/// Values without structure that are read over, at any depth.
pub(super) const VALUES: usize = 1;
/// Values that their lists do not have.
pub(super) const UNLISTED: usize = 2;

/// The loss so far, and the patience that is left.
#[derive(Debug, Clone)]
pub(super) struct Tally {
    /// How deep the value stands that a union asks about; `None` where no union asks.
    pub(super) asked_at: Option<u8>,
    pub(super) loss: Loss,
    /// How many bytes may still be read in vain.
    pub(super) spare: usize,
}

impl Tally {
    pub(super) fn new(length: usize) -> Self {
        Self {
            asked_at: None,
            loss: [0; 3],
            spare: length.saturating_mul(PATIENCE),
        }
    }
}

impl Reader<'_> {
    /// Reads over a value that no key of the model holds.
    pub(super) fn lose(&mut self) -> Result<(), Fault> {
        if self.tally.asked_at.is_none() {
            return self.skip();
        }
        let text = self.span()?;
        self.count(VALUES, leaves(text));
        Ok(())
    }

    /// Notes that a value is none that its enum lists: another variant may list it.
    #[inline]
    pub fn note_unlisted(&mut self) {
        self.count(UNLISTED, 1);
    }

    /// Keeps an object whose tag no variant has, and notes that: another union may know it.
    pub fn unrecognized(&mut self) -> Result<RawJson, Fault> {
        self.add([1, 0, 0]);
        self.raw()
    }

    /// Adds what a value at the cursor loses. What is strange in a part is a small matter to the whole.
    pub(super) fn add(&mut self, [strange, values, unlisted]: Loss) {
        let is_whole = self.tally.asked_at == Some(self.depth());
        self.count(if is_whole { STRANGE } else { UNLISTED }, strange);
        self.count(VALUES, values);
        self.count(UNLISTED, unlisted);
    }

    fn count(&mut self, which: usize, more: u32) {
        let count = &mut self.tally.loss[which];
        *count = count.saturating_add(more);
    }
}

/// Returns how many values without structure a valid text has; an empty object or list is one.
fn leaves(text: &str) -> u32 {
    let (mut count, mut quoted, mut escaped) = (1_u32, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => quoted = !quoted,
            b',' if !quoted => count = count.saturating_add(1),
            _ => {}
        }
    }
    count
}
