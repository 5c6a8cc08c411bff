//! Random choices that are the same for the same seed: SplitMix64.

/// A row of numbers.
#[derive(Debug)]
pub(in crate::roundtrip) struct Dice {
    state: u64,
    /// Whether a value may be of several alternatives of an `anyOf` at once.
    pub(super) mixes: bool,
}

impl Dice {
    pub(in crate::roundtrip) fn new(seed: u64, mixes: bool) -> Self {
        Self { state: seed, mixes }
    }

    pub(in crate::roundtrip) fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number below `count`; 0 for nothing to choose from.
    pub(super) fn below(&mut self, count: usize) -> usize {
        let count = u64::try_from(count).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % count).unwrap_or_default()
    }

    /// Returns yes about once in so many times.
    pub(super) fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub(super) fn pick<'t, T>(&mut self, from: &'t [T]) -> Option<&'t T> {
        from.get(self.below(from.len()))
    }
}
