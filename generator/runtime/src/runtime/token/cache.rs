//! The token of one security scheme: kept, renewed early, and fetched once for all who need it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::flight::{Crash, Flight, Join, lock};
use super::{ClientCredentials, Token, TokenError, TokenSource, Tokens};
use crate::runtime::client::Shared;
use crate::runtime::credentials::{Grant, grant_token};
use crate::runtime::operation::Scheme;
use crate::runtime::origin::Origin;
use crate::runtime::transport::BoxFuture;

/// How long before a token expires a new one is fetched, at most.
const EARLY: Duration = Duration::from_secs(60);

/// The message of a source that panicked.
const PANICKED: &str = "the token source panicked";

/// The outcome of asking a source.
type Outcome = Result<Token, TokenError>;

/// A source of tokens, with the last token that it returned.
pub(crate) struct TokenCache {
    scheme: &'static Scheme,
    source: Source,
    state: Mutex<State>,
}

/// The kinds of sources.
pub(crate) enum Source {
    /// The caller.
    Own(Arc<dyn TokenSource>),
    /// A token endpoint, reached by the client's own transport.
    Endpoint(Arc<ClientCredentials>),
}

#[derive(Default)]
struct State {
    lease: Option<Lease>,
    /// At most one for each runtime.
    flights: Vec<Arc<Flight<Outcome>>>,
}

/// A token in the form in which it is sent, with its times.
#[derive(Clone)]
struct Lease {
    grant: Grant,
    /// When it was requested.
    start: Duration,
    /// When a new one should be fetched, and when this one expires.
    times: Option<(Duration, Duration)>,
}

/// How a call gets its token.
enum Step {
    Use(Grant),
    /// Wait for a new one. If that fails, this old one is still valid.
    Wait(Join<Outcome>, Option<Grant>),
}

impl TokenCache {
    #[inline]
    pub(crate) fn new(scheme: &'static Scheme, source: Source) -> Self {
        Self {
            scheme,
            source,
            state: Mutex::default(),
        }
    }

    #[inline]
    fn step(&self, shared: &Shared) -> Step {
        let now = shared.clock.now();
        let mut state = lock(&self.state);
        let valid = state.lease.as_ref().filter(|lease| !lease.is_over(now));
        let old = valid.map(|lease| lease.grant.clone());
        if let (Some(lease), Some(grant)) = (valid, &old) {
            let renewed = state.flights.iter().any(|flight| flight.is_driven());
            if renewed || !lease.is_due(now) {
                return Step::Use(grant.clone());
            }
        }
        if let Some(flight) = state.flights.iter().find(|flight| flight.is_open()) {
            return Step::Wait(Arc::clone(flight).join(), old);
        }
        let flight = Arc::new(Flight::new(now, self.fetch(shared), panicked));
        // Those that all have left, perhaps with the end of their runtime.
        let left = state.flights.extract_if(.., |flight| !flight.is_driven());
        let left: Vec<_> = left.collect();
        state.flights.push(Arc::clone(&flight));
        drop(state);
        drop(left);
        Step::Wait(flight.join(), old)
    }

    #[inline]
    fn fetch(&self, shared: &Shared) -> BoxFuture<'static, Outcome> {
        match &self.source {
            Source::Own(source) => {
                let source = Arc::clone(source);
                Box::pin(async move { source.token().await })
            }
            Source::Endpoint(endpoint) => endpoint.fetch(shared),
        }
    }

    /// Stores the outcome of a flight. The first of the waiting calls does it for all.
    #[inline]
    fn settle(
        &self,
        flight: &Arc<Flight<Outcome>>,
        outcome: Outcome,
        now: Duration,
    ) -> Result<Lease, TokenError> {
        let lease = outcome.and_then(|token| self.lease(token, flight.start));
        if self.remove(flight) {
            let kept = &mut lock(&self.state).lease;
            match (&lease, kept) {
                // That of another runtime may have come first, and be the newer one.
                (Ok(lease), Some(kept)) if kept.start > lease.start => {}
                (Ok(lease), kept) => *kept = Some(lease.clone()),
                (Err(_), Some(kept)) => kept.postpone(now),
                (Err(_), None) => {}
            }
        }
        lease
    }

    /// Removes a flight, so that it can no longer be joined, and returns whether this was the first
    /// attempt to do so.
    #[inline]
    fn remove(&self, flight: &Arc<Flight<Outcome>>) -> bool {
        let mut state = lock(&self.state);
        let count = state.flights.len();
        state.flights.retain(|other| !Arc::ptr_eq(other, flight));
        state.flights.len() < count
    }

    #[inline]
    fn lease(&self, token: Token, start: Duration) -> Result<Lease, TokenError> {
        let grant = grant_token(self.scheme, &token.value)
            .map_err(|reason| TokenError::new(format!("the token {reason}")))?;
        let times = token.lifetime.map(|lifetime| {
            let end = start.saturating_add(lifetime);
            (end.saturating_sub(EARLY.min(lifetime / 10)), end)
        });
        Ok(Lease { grant, start, times })
    }
}

impl Tokens for TokenCache {
    #[inline]
    fn scheme(&self) -> &'static Scheme {
        self.scheme
    }

    #[inline]
    fn check(&self, base: &Origin, plain_http: bool) -> Result<(), &'static str> {
        match &self.source {
            Source::Own(_) => Ok(()),
            Source::Endpoint(client) => client.check(base, plain_http),
        }
    }

    #[inline]
    fn get<'a>(
        &'a self,
        shared: &'a Shared,
    ) -> BoxFuture<'a, Result<Grant, TokenError>> {
        Box::pin(async move {
            let mut crashed = false;
            loop {
                let (mut join, old) = match self.step(shared) {
                    Step::Use(grant) => return Ok(grant),
                    Step::Wait(join, old) => (join, old),
                };
                let outcome = match (&mut join).await {
                    Ok(outcome) => outcome,
                    Err(crash) => {
                        self.remove(&join.flight);
                        if crash == Crash::Panicked
                            && std::mem::replace(&mut crashed, true)
                        {
                            return Err(TokenError::because(PANICKED));
                        }
                        continue;
                    }
                };
                let outcome = self.settle(&join.flight, outcome, shared.clock.now());
                match (outcome, old) {
                    // What came while nobody waited may be out of date.
                    (Ok(lease), None)
                        if join.resumed && lease.is_over(shared.clock.now()) => {}
                    (Ok(lease), _) => return Ok(lease.grant),
                    (Err(_), Some(old)) => return Ok(old),
                    (Err(_), None) if join.resumed => {}
                    (Err(error), None) => return Err(error),
                }
            }
        })
    }

    #[inline]
    fn forget(&self, refused: &Grant) {
        let mut state = lock(&self.state);
        if state.lease.as_ref().is_some_and(|lease| lease.grant == *refused) {
            state.lease = None;
        }
    }
}

#[inline]
fn panicked() -> Outcome {
    Err(TokenError::because(PANICKED))
}

impl Lease {
    #[inline]
    fn is_over(&self, now: Duration) -> bool {
        self.times.is_some_and(|(_, end)| now >= end)
    }

    #[inline]
    fn is_due(&self, now: Duration) -> bool {
        self.times.is_some_and(|(due, _)| now >= due)
    }

    /// Lets calls continue to use this token for a while after a new one could not be fetched.
    #[inline]
    fn postpone(&mut self, now: Duration) {
        if let Some((due, end)) = &mut self.times {
            *due = now + end.saturating_sub(now) / 2;
        }
    }
}
