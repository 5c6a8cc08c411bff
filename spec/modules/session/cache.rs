//! What is remembered of earlier checks.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::outcome::Outcome;
use crate::Timestamp;
use crate::bounded::{Bounded, Key};
use crate::models::Session;

/// How long answers are remembered, and how many.
///
/// Sessions are remembered for a time and never beyond their own end. That there is none is not, unless
/// [`nobody_for`](Self::nobody_for) says so. Errors and sessions that do not suffice never are. Credentials are known by
/// their SHA-256 digest alone. A session that is revoked is good until its time in the cache is over, so
/// keep that short, and [forget](super::Sessions::forget) the session when a user signs out.
#[derive(Debug, Clone)]
pub struct Cache {
    session: Duration,
    nobody: Duration,
    entries: usize,
}

impl Cache {
    /// Returns a cache that remembers at most 10,000 sessions, each for this time.
    #[must_use]
    pub fn new(session: Duration) -> Self {
        Self {
            session,
            nobody: Duration::ZERO,
            entries: 10_000,
        }
    }

    /// Sets for how long it is remembered that a credential is worth nothing. They have places of their own, so
    /// that made-up credentials displace no session.
    #[must_use]
    pub fn nobody_for(mut self, time: Duration) -> Self {
        self.nobody = time;
        self
    }

    /// Sets how many sessions are remembered at most, and how many credentials that are worth nothing. The
    /// oldest one gives way. With 0, nothing is remembered.
    #[must_use]
    pub fn entries(mut self, entries: usize) -> Self {
        self.entries = entries;
        self
    }
}

/// The cache with what is in it. `Debug` shows nothing of that: it is about people.
pub(super) struct Known {
    rules: Cache,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    sessions: Bounded<Arc<Session>>,
    nobodies: Bounded<()>,
    /// How often something was forgotten: an answer that was under way then is not kept.
    forgotten: u64,
}

/// A check that has begun.
#[derive(Debug, Clone, Copy)]
pub(super) struct Begun {
    now: Duration,
    forgotten: u64,
}

impl fmt::Debug for Known {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Known").field("rules", &self.rules).finish_non_exhaustive()
    }
}

impl Known {
    pub(super) fn new(rules: Cache) -> Self {
        Self {
            rules,
            state: Mutex::default(),
        }
    }

    /// Returns what is known about a credential, and the beginning of a check.
    pub(super) fn get(&self, key: &Key, now: Duration) -> (Option<Outcome>, Begun) {
        let state = self.state();
        // By the time of day as well: the clock may stand still while the machine sleeps.
        let session = state.sessions.get(key, now).filter(|it| !left(it).is_zero());
        let session = session.cloned().map(Outcome::Session);
        let nobody = || state.nobodies.get(key, now).map(|()| Outcome::Nobody);
        let forgotten = state.forgotten;
        (session.or_else(nobody), Begun { now, forgotten })
    }

    /// Remembers the outcome of a check, from its beginning on.
    pub(super) fn put(&self, key: Key, outcome: &Outcome, begun: Begun) {
        let mut state = self.state();
        if matches!(outcome, Outcome::Failed(_)) || state.forgotten != begun.forgotten {
            return;
        }
        state.sessions.remove(&key);
        state.nobodies.remove(&key);
        let (now, entries) = (begun.now, self.rules.entries);
        match outcome {
            Outcome::Session(session) => {
                let time = self.rules.session.min(left(session));
                state.sessions.insert(key, Arc::clone(session), now, time, entries);
            }
            Outcome::Nobody => {
                state.nobodies.insert(key, (), now, self.rules.nobody, entries);
            }
            Outcome::StepUp(_) | Outcome::Failed(_) => {}
        }
    }

    pub(super) fn forget(&self, key: &Key) {
        let mut state = self.state();
        state.forgotten = state.forgotten.wrapping_add(1);
        state.sessions.remove(key);
        state.nobodies.remove(key);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns how long a session lasts from now on.
fn left(session: &Session) -> Duration {
    match session.expires_at.filter(|it| !it.is_zero()) {
        Some(end) => {
            let seconds =
                end.unix_seconds().saturating_sub(Timestamp::now().unix_seconds());
            Duration::from_secs(seconds.try_into().unwrap_or(0))
        }
        None => Duration::MAX,
    }
}
