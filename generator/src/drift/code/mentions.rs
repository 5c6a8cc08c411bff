//! Which changes mention a schema: one that is used somewhere, or is not any more, can change with it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::drift::entry::Entry;
use crate::source::Pointer;

/// How many components are followed from one change.
const MOST: usize = 500;

/// The entries by the components that what came, went or changed there leads to.
pub(super) struct Mentions(BTreeMap<String, Vec<usize>>);

impl Mentions {
    pub(super) fn of(entries: &[Entry], base: &Value, next: &Value) -> Self {
        let mut mentions = Self(BTreeMap::new());
        for (index, entry) in entries.iter().enumerate() {
            let mut reached = BTreeSet::new();
            for (root, seen) in [(base, entry.before()), (next, entry.after())] {
                if let Some(seen) = seen {
                    follow(root, &seen.at, &mut reached);
                }
            }
            for place in reached {
                mentions.0.entry(place).or_default().push(index);
            }
        }
        mentions
    }

    /// Returns the entries that lead to what stands at a place.
    pub(super) fn causes(&self, places: &[Pointer]) -> Vec<usize> {
        let of = |place: &Pointer| {
            let tokens: Vec<_> = place.tokens().take(3).collect();
            let component =
                tokens.iter().fold(Pointer::root(), |at, token| at.child(&**token));
            self.0.get(component.as_str()).cloned().unwrap_or_default()
        };
        places.iter().flat_map(of).collect()
    }
}

fn follow(root: &Value, at: &Pointer, reached: &mut BTreeSet<String>) {
    let mut open: Vec<&Value> = root.pointer(at.as_str()).into_iter().collect();
    while let Some(value) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items),
            Value::Object(entries) => open.extend(entries.values()),
            // A reference, or what a tag stands for.
            Value::String(text) if text.starts_with("#/components/") => {
                let target = &text[1..];
                if reached.len() < MOST && reached.insert(target.to_owned()) {
                    open.extend(root.pointer(target));
                }
            }
            _ => {}
        }
    }
}
