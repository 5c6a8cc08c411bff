//! The lines that places stand at.

use super::entry::{Change, Entry, Seen};
use super::side::Side;
use crate::source::{Positions, Source};

/// Gives each place its line, with one scan of either text.
pub(super) fn find(entries: &mut [Entry], base: &Side, next: &Side) {
    let seen = entries.iter().filter_map(Entry::before);
    let before = Positions::find(&base.source, seen.map(|seen| &seen.at));
    let seen = entries.iter().filter_map(Entry::after);
    let after = Positions::find(&next.source, seen.map(|seen| &seen.at));
    let (mut before, mut after) =
        (Lines::new(&base.source, before), Lines::new(&next.source, after));
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

/// The places of a text, and where its lines begin.
struct Lines {
    positions: Positions,
    ends: Vec<usize>,
}

impl Lines {
    fn new(source: &Source, positions: Positions) -> Self {
        let ends = source.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self {
            positions,
            ends: ends.map(|(at, _)| at).collect(),
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
