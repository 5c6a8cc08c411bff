//! What is remembered for a time, and not too much of it.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

/// What a value is remembered by: a SHA-256 digest of a credential, from which that cannot be had back.
pub(crate) type Key = [u8; 32];

/// Values by key, each until some time; the oldest gives way.
pub(crate) struct Bounded<T> {
    values: HashMap<Key, (u64, Duration, T)>,
    /// The keys in the order in which they came.
    order: BTreeMap<u64, Key>,
    next: u64,
}

impl<T> Default for Bounded<T> {
    fn default() -> Self {
        Self {
            values: HashMap::new(),
            order: BTreeMap::new(),
            next: 0,
        }
    }
}

impl<T> Bounded<T> {
    pub(crate) fn get(&self, key: &Key, now: Duration) -> Option<&T> {
        let (_, end, value) = self.values.get(key)?;
        (now < *end).then_some(value)
    }

    /// Remembers a value for a time from `start` on, as one of `most`.
    pub(crate) fn insert(
        &mut self,
        key: Key,
        value: T,
        start: Duration,
        time: Duration,
        most: usize,
    ) {
        self.drop_old(start);
        if time.is_zero() || most == 0 {
            return;
        }
        self.remove(&key);
        while self.values.len() >= most {
            let Some((_, oldest)) = self.order.pop_first() else { break };
            self.values.remove(&oldest);
        }
        self.order.insert(self.next, key);
        self.values.insert(key, (self.next, start.saturating_add(time), value));
        self.next += 1;
    }

    pub(crate) fn remove(&mut self, key: &Key) {
        if let Some((place, ..)) = self.values.remove(key) {
            self.order.remove(&place);
        }
    }

    /// Drops what is beyond its time, so that nobody's data stays for longer than somebody asks for others. What ends
    /// before those that came earlier waits for them.
    fn drop_old(&mut self, now: Duration) {
        while let Some(first) = self.order.first_entry() {
            let end = self.values.get(first.get()).map(|(_, end, _)| *end);
            if end.is_some_and(|end| now < end) {
                break;
            }
            self.values.remove(&first.remove());
        }
    }
}
