//! The lines that places stand at.

use super::entry::{Change, Entry, Seen};
use super::side::Side;
use crate::source::{Positions, Source};

/// Gives each place its line, with one scan of either text.
pub(super) fn find(entries: &mut [Entry], base: &Side, next: &Side) {
    let mut before = Lines::of(&base.source, entries.iter().filter_map(Entry::before));
    let mut after = Lines::of(&next.source, entries.iter().filter_map(Entry::after));
    for entry in entries {
        match &mut entry.change {
            Change::Gone(old) => before.give(old),
            Change::Come(new) => after.give(new),
            Change::Other(old, new) => {
                before.give(old);
                after.give(new);
            }
        }
    }
}

/// The places of a text, and where its lines end.
#[derive(Default)]
struct Lines {
    positions: Positions,
    ends: Vec<usize>,
}

impl Lines {
    fn of<'a>(source: &Source, seen: impl Iterator<Item = &'a Seen>) -> Self {
        let mut wanted = seen.map(|seen| &seen.at).peekable();
        if wanted.peek().is_none() {
            return Self::default();
        }
        Self {
            positions: Positions::find(source, wanted),
            ends: source.text.match_indices('\n').map(|(at, _)| at).collect(),
        }
    }

    /// What the overlay or the normal form made is not in the text, and has no line.
    fn give(&mut self, seen: &mut Seen) {
        let position = self.positions.exact(&seen.at);
        seen.line = position.map(|position| {
            let key = position.key.as_ref().unwrap_or(&position.value);
            self.ends.partition_point(|end| *end < key.start) + 1
        });
    }
}
