//! In which order a server writes its keys: not that of a model, and the same for each object of a list.

/// How many keys are told apart. Two that share a place take it from each other, which costs a search and no more.
const PLACES: usize = 512;

/// For each key, how far from the next of its table that key was which followed it last.
#[derive(Debug, Clone, Copy)]
pub(super) struct Habit([i8; PLACES]);

impl Habit {
    /// Expects keys in the order of their table.
    pub(super) fn new() -> Self {
        Self([0; PLACES])
    }

    /// Returns where the places of a table begin, which is known by its first key. An object and those in it, which take
    /// turns, have places of their own.
    pub(super) fn table(first: Option<&'static str>, depth: u8) -> usize {
        // Fibonacci hashing: the addresses of keys are near each other.
        let address = first.map_or(0, |key| key.as_ptr().addr());
        let mixed = address.wrapping_mul(0x9E37_79B1) >> 16;
        mixed % (PLACES / 2) + usize::from(depth % 2) * (PLACES / 2)
    }

    /// Returns the index of the key that is expected where that of the table would be `next`. It may be outside the table.
    #[inline]
    pub(super) fn expect(&self, table: usize, next: usize) -> usize {
        let steps = self.0[table.wrapping_add(next) % PLACES];
        next.wrapping_add_signed(isize::from(steps))
    }

    /// Notes that the key `found` came where that of the table would be `next`.
    pub(super) fn learn(&mut self, table: usize, next: usize, found: usize) {
        let steps = found.wrapping_sub(next).cast_signed();
        self.0[table.wrapping_add(next) % PLACES] = i8::try_from(steps).unwrap_or(0);
    }
}
