//! Words that name something: what a code span leads to.

use std::fmt;

/// Says where code spans lead that name something of the document.
#[derive(Clone, Copy)]
pub struct Mentions<'m> {
    find: &'m dyn Fn(&str) -> Option<String>,
}

impl<'m> Mentions<'m> {
    /// Asks `find` for the target of a word. What it returns is written as it is: a link of ours.
    #[must_use]
    pub fn new(find: &'m dyn Fn(&str) -> Option<String>) -> Self {
        Self { find }
    }

    /// Links nothing.
    #[must_use]
    pub fn none() -> Self {
        Self { find: &|_| None }
    }

    /// Returns where a word leads.
    pub(super) fn target(self, word: &str) -> Option<String> {
        (self.find)(word)
    }
}

impl fmt::Debug for Mentions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mentions").finish_non_exhaustive()
    }
}
