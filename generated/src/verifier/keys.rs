//! The keys of a server, kept for a while.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::Algorithm;
use super::error::{KeysError, VerifyError};
use super::key::Key;
use super::source::{Set, Source};
use crate::runtime::Client;
use crate::runtime::token::flight::{Crash, Flight, Join, lock};

type Outcome = Result<Set, KeysError>;

/// What it means that a source panics: a transport of the caller's own can.
const PANICKED: KeysError = KeysError::Answer("the transport panicked");

/// How long keys are kept, and how often they are asked for.
#[derive(Debug, Clone)]
pub(super) struct Times {
    /// After which keys are asked for again.
    pub(super) lifetime: Duration,
    /// Between two requests, whatever tokens say and however the server fails.
    pub(super) pause: Duration,
    /// How old keys may be while there are no others.
    pub(super) limit: Duration,
}

/// A source of keys with the last keys that it gave.
pub(super) struct Keys {
    source: Source,
    times: Times,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// With the time at which they were asked for.
    set: Option<(Set, Duration)>,
    /// When keys were asked for last, and why there were none.
    last: Option<(Duration, Option<KeysError>)>,
    /// One a runtime at most.
    flights: Vec<Arc<Flight<Outcome>>>,
}

/// What is known without asking.
enum Step {
    Use(Set),
    Refuse(VerifyError),
    Wait(Join<Outcome>),
}

impl Keys {
    pub(super) fn new(source: Source, times: Times) -> Self {
        Self {
            source,
            times,
            state: Mutex::default(),
        }
    }

    /// Returns the keys that can have signed a token. There are several only if the server gives several one name.
    pub(super) async fn find(
        &self,
        client: &Client,
        name: Option<&str>,
        algorithm: Algorithm,
    ) -> Result<Vec<Arc<Key>>, VerifyError> {
        if let Source::Fixed(set) = &self.source {
            return select(set, name, algorithm);
        }
        let knows = |set: &Set| {
            !matches!(select(set, name, algorithm), Err(VerifyError::UnknownKey))
        };
        let set = self.get(client, &knows).await?;
        select(&set, name, algorithm)
    }

    /// Asks for keys if there are none.
    pub(super) async fn warm_up(&self, client: &Client) -> Result<(), VerifyError> {
        match self.source {
            Source::Fixed(_) => Ok(()),
            _ => self.get(client, &|_| true).await.map(|_| ()),
        }
    }

    /// Returns keys that are young enough and know what is looked for; or those that there are, if no others are to be
    /// had now.
    async fn get(
        &self,
        client: &Client,
        knows: &(dyn Fn(&Set) -> bool + Sync),
    ) -> Result<Set, VerifyError> {
        let clock = &client.shared().clock;
        let mut crashed = false;
        loop {
            let mut join = match self.step(client, clock.now(), knows) {
                Step::Use(set) => return Ok(set),
                Step::Refuse(error) => return Err(error),
                Step::Wait(join) => join,
            };
            let outcome = match (&mut join).await {
                Ok(outcome) => outcome,
                Err(crash) => {
                    self.remove(&join.flight);
                    if crash == Crash::Panicked && std::mem::replace(&mut crashed, true)
                    {
                        return Err(VerifyError::Keys(PANICKED));
                    }
                    continue;
                }
            };
            self.settle(&join.flight, &outcome, clock.now());
            match outcome {
                Ok(set) => return Ok(set),
                // The connection may have died while nobody waited.
                Err(_) if join.resumed => lock(&self.state).last = None,
                Err(error) => {
                    let old = self.old(clock.now()).filter(|set| knows(set));
                    return old.ok_or(VerifyError::Keys(error));
                }
            }
        }
    }

    fn step(
        &self,
        client: &Client,
        now: Duration,
        knows: &dyn Fn(&Set) -> bool,
    ) -> Step {
        let old = self.old(now);
        let mut state = lock(&self.state);
        let known = old.filter(|set| knows(set));
        if let Some(set) = &known {
            let start = state.set.as_ref().map_or(now, |(_, start)| *start);
            let young = now.saturating_sub(start) < self.times.lifetime;
            // One who waits for new ones is enough.
            if young || state.flights.iter().any(|flight| flight.is_driven()) {
                return Step::Use(Arc::clone(set));
            }
        }
        if let Some(flight) = state.flights.iter().find(|flight| flight.is_open()) {
            return Step::Wait(Arc::clone(flight).join());
        }
        if let Some((last, error)) = &state.last
            && now.saturating_sub(*last) < self.times.pause
        {
            return match (known, error) {
                (Some(set), _) => Step::Use(set),
                (None, Some(error)) => Step::Refuse(VerifyError::Keys(error.clone())),
                (None, None) => Step::Refuse(VerifyError::UnknownKey),
            };
        }
        let future = Box::pin(self.source.clone().fetch(client.clone()));
        let flight = Arc::new(Flight::new(now, future, || Err(PANICKED)));
        // Those that all have left, perhaps with the end of their runtime.
        let left: Vec<_> =
            state.flights.extract_if(.., |flight| !flight.is_driven()).collect();
        state.flights.push(Arc::clone(&flight));
        drop(state);
        drop(left);
        Step::Wait(flight.join())
    }

    /// Keeps what came of a flight. The first of those who waited does it for all.
    fn settle(&self, flight: &Arc<Flight<Outcome>>, outcome: &Outcome, now: Duration) {
        if !self.remove(flight) {
            return;
        }
        let mut state = lock(&self.state);
        state.last = Some((now, outcome.as_ref().err().cloned()));
        if let Ok(set) = outcome {
            state.set = Some((Arc::clone(set), flight.start));
        }
    }

    /// Takes a flight out of those that can be joined, and returns whether nobody else has.
    fn remove(&self, flight: &Arc<Flight<Outcome>>) -> bool {
        let mut state = lock(&self.state);
        let count = state.flights.len();
        state.flights.retain(|other| !Arc::ptr_eq(other, flight));
        state.flights.len() < count
    }

    /// Returns the keys that there are, unless they are too old to be of any use.
    fn old(&self, now: Duration) -> Option<Set> {
        let state = lock(&self.state);
        let (set, start) = state.set.as_ref()?;
        let usable = now.saturating_sub(*start) < self.times.limit;
        usable.then(|| Arc::clone(set))
    }
}

/// Returns the keys of a name that are for an algorithm. A token that names none can mean the only one there is.
fn select(
    set: &Set,
    name: Option<&str>,
    algorithm: Algorithm,
) -> Result<Vec<Arc<Key>>, VerifyError> {
    let named = |key: &&Arc<Key>| name.is_none() || key.name.as_deref() == name;
    let mut candidates: Vec<_> = set.iter().filter(named).cloned().collect();
    if candidates.is_empty() {
        return Err(VerifyError::UnknownKey);
    }
    candidates.retain(|key| key.suits(algorithm));
    match candidates.len() {
        0 => Err(VerifyError::KeyMismatch),
        2.. if name.is_none() => Err(VerifyError::UnknownKey),
        _ => Ok(candidates),
    }
}
