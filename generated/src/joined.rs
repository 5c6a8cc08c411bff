//! One call for all who ask the same at once.

#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::BoxFuture;
use crate::bounded::Key;
use crate::runtime::MaybeSend;
use crate::runtime::token::flight::{Flight, Join, lock};

/// How many questions are under way at most. Beyond that, everybody asks for themselves.
const MOST: usize = 10_000;

/// Calls that are under way, by what they ask. Clones share them.
///
/// Who asks what somebody else is asking already waits for that answer, be it an error. Once it is there, whoever comes
/// next asks anew: nothing is kept. A caller that is dropped takes nothing from the others, and the last one takes the
/// call with them.
pub(crate) struct Joined<T>(Arc<Mutex<UnderWay<T>>>);

struct UnderWay<T> {
    /// Each with its number. There are several of one key where several runtimes ask.
    flights: HashMap<Key, Vec<Entry<T>>>,
    next: u64,
}

impl<T: Clone + MaybeSend + 'static> Joined<T> {
    /// Returns the answer to a question that the key stands for. `ask` begins the call, at the time `now`.
    pub(crate) async fn get(
        &self,
        key: Key,
        now: Duration,
        ask: impl Fn() -> BoxFuture<'static, T>,
    ) -> T {
        let Some((seat, join)) = self.join(key, now, &ask) else {
            return ask().await;
        };
        let told = join.await;
        drop(seat);
        match told {
            Ok(Some(answer)) => answer,
            // It panicked, or its runtime has ended: that is no answer to this caller.
            Ok(None) | Err(_) => ask().await,
        }
    }

    /// Lets whoever comes next ask anew, whatever is under way.
    #[cfg(feature = "session")]
    pub(crate) fn forget(&self, key: &Key) {
        self.remove(key, |_| true);
    }

    fn join(
        &self,
        key: Key,
        now: Duration,
        ask: &impl Fn() -> BoxFuture<'static, T>,
    ) -> Option<(Seat<T>, Join<Option<T>>)> {
        let mut all = lock(&self.0);
        let mut known = all.flights.get(&key).into_iter().flatten();
        let found = known.find(|(_, flight)| flight.is_open()).cloned();
        let (number, flight) = match found {
            Some(found) => found,
            None if all.flights.len() >= MOST => return None,
            None => {
                let number = all.next;
                all.next += 1;
                let flight = Flight::new(now, self.call(key, number, ask()), || None);
                let flight = Arc::new(flight);
                let entry = (number, Arc::clone(&flight));
                all.flights.entry(key).or_default().push(entry);
                (number, flight)
            }
        };
        // Before the lock is given back: nobody finds it without anyone who waits.
        let join = flight.join();
        drop(all);
        let all = self.clone();
        Some((Seat { all, key, number }, join))
    }

    /// Returns a call that nobody joins any more once there is an answer: that one is of the past.
    fn call(
        &self,
        key: Key,
        number: u64,
        asked: BoxFuture<'static, T>,
    ) -> BoxFuture<'static, Option<T>> {
        let all = Arc::downgrade(&self.0);
        Box::pin(async move {
            let answer = asked.await;
            if let Some(all) = all.upgrade() {
                Self(all).remove(&key, |(other, _)| *other == number);
            }
            Some(answer)
        })
    }

    fn remove(&self, key: &Key, is_meant: impl Fn(&Entry<T>) -> bool) {
        let mut all = lock(&self.0);
        let Some(flights) = all.flights.get_mut(key) else { return };
        let gone: Vec<_> = flights.extract_if(.., |entry| is_meant(entry)).collect();
        if flights.is_empty() {
            all.flights.remove(key);
        }
        // What ends with them is not ours, and may ask for the lock.
        drop(all);
        drop(gone);
    }
}

/// What is under way, with its number. Nothing comes of a call that panics.
type Entry<T> = (u64, Arc<Flight<Option<T>>>);

impl<T> Default for Joined<T> {
    fn default() -> Self {
        let all = UnderWay {
            flights: HashMap::new(),
            next: 0,
        };
        Self(Arc::new(Mutex::new(all)))
    }
}

impl<T> Clone for Joined<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

/// Shows nothing of what is asked.
impl<T> fmt::Debug for Joined<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Joined").finish_non_exhaustive()
    }
}

/// The place of one who waits.
struct Seat<T: Clone + MaybeSend + 'static> {
    all: Joined<T>,
    key: Key,
    number: u64,
}

impl<T: Clone + MaybeSend + 'static> Drop for Seat<T> {
    fn drop(&mut self) {
        // Nobody waits who would drive it.
        let is_left =
            |(number, flight): &Entry<T>| *number == self.number && !flight.is_driven();
        self.all.remove(&self.key, is_left);
    }
}
