//! Choices that are numbers, so that a failing value gets simpler as its numbers get smaller.

/// A row of numbers that is used up one by one. When it is at its end, every choice is the first.
#[derive(Debug)]
pub struct Choices<'c> {
    left: std::slice::Iter<'c, u32>,
}

impl<'c> Choices<'c> {
    /// Wraps the numbers.
    #[must_use]
    pub fn new(numbers: &'c [u32]) -> Self {
        Self { left: numbers.iter() }
    }

    /// Returns a number below `count`, 0 for nothing to choose from.
    pub fn below(&mut self, count: usize) -> usize {
        let number = self.left.next().copied().unwrap_or_default();
        usize::try_from(number).unwrap_or_default() % count.max(1)
    }

    /// Returns yes about once in so many times, and no when the numbers are used up.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 1
    }
}
