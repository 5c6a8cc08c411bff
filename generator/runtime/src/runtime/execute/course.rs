//! How one call goes on: its attempts, their tokens, and what is left of its time.

use std::borrow::Cow;
use std::pin::pin;
use std::time::Duration;

use http::StatusCode;

use super::exchange::{Answer, Broken, by_own};
use crate::runtime::call::Call;
use crate::runtime::clock::until;
use crate::runtime::credentials::{Grant, Slot, Slots};
use crate::runtime::error::{
    Error, Failure, TokenFailure, TooLarge, TransportFailure, is_transient, retry_after,
};
use crate::runtime::extra;
use crate::runtime::interceptor::{Attempt, after, before};
use crate::runtime::request::prepare;
use crate::runtime::response::Response;
use crate::runtime::retry::is_idempotent;
use crate::runtime::transport::{
    Carrier, Deadline, Request, TimeoutKind, TransportError, TransportErrorKind,
};

/// A call on its way.
pub(super) struct Course<'c> {
    call: &'c Call,
    slots: Slots<'c>,
    /// How often it was tried, whether or not that came to a request.
    rounds: u32,
    /// How many requests were sent.
    attempts: u32,
    /// When it has to be over, on the client's clock.
    end: Duration,
    /// Whether a token that the server refused was replaced.
    renewed: bool,
}

impl<'c> Course<'c> {
    pub(super) fn new(call: &'c Call, slots: Slots<'c>) -> Self {
        let shared = call.client.shared();
        let total = call.options.total_timeout;
        let total = total.unwrap_or_else(|| shared.timeouts.total(call.options.timeout));
        Self {
            call,
            slots,
            rounds: 0,
            attempts: 0,
            end: shared.clock.now().saturating_add(total),
            renewed: false,
        }
    }

    /// Sends the call once; once more, if a token from a source is refused.
    pub(super) async fn attempt(&mut self) -> Result<Response, Failure> {
        self.rounds += 1;
        let grants = self.grants().await?;
        let response = self.send(&grants).await?;
        let refused = response.status() == StatusCode::UNAUTHORIZED.as_u16();
        let once = extra::is_one_shot(self.call);
        if !refused || self.renewed || !self.forget(&grants) || once {
            return Ok(response);
        }
        self.renewed = true;
        let renewed = self.grants().await?;
        if renewed == grants {
            return Ok(response);
        }
        self.send(&renewed).await
    }

    /// Returns how long to wait before the next attempt, if there is to be one.
    pub(super) fn delay(&self, outcome: &Result<Response, Failure>) -> Option<Duration> {
        let shared = self.call.client.shared();
        if outcome.as_ref().is_ok_and(|response| !is_transient(response.status())) {
            shared.budget.refund();
            return None;
        }
        let policy = self.call.options.retries.as_ref().unwrap_or(&shared.retries);
        let repeatable =
            self.call.options.idempotent || is_idempotent(self.call.operation.method);
        // A stream was read for the attempt that failed.
        let repeatable = repeatable && !extra::is_one_shot(self.call);
        let (passes, asked) = match outcome {
            Ok(response) => (repeatable, retry_after(response.headers())),
            Err(Error::Connect(_)) => (repeatable, None),
            Err(Error::Timeout(failure)) => {
                let connecting = failure.timeout_kind() == Some(TimeoutKind::Connect);
                (repeatable && connecting, None)
            }
            // Nothing was sent yet.
            Err(Error::Token(failure)) => (failure.is_retryable(), None),
            Err(_) => (false, None),
        };
        if !passes || !policy.allows_after(self.rounds) {
            return None;
        }
        let delay = policy.delay(self.rounds, asked);
        let in_time = shared.clock.now().saturating_add(delay) < self.end;
        (in_time && shared.budget.pay()).then_some(delay)
    }

    async fn grants(&self) -> Result<Vec<Cow<'c, Grant>>, Failure> {
        let shared = self.call.client.shared();
        let mut grants = Vec::with_capacity(self.slots.len());
        for slot in self.slots.iter() {
            grants.push(match slot {
                Slot::Ready(grant) => Cow::Borrowed(grant),
                Slot::Source(cache) => {
                    let token = pin!(cache.get(shared));
                    let token = until(&*shared.clock, Some(self.end), token)
                        .await
                        .ok_or_else(|| self.late(TimeoutKind::Total))?
                        .map_err(|error| {
                            let operation = self.call.operation;
                            TokenFailure::failure(operation, cache.scheme(), error)
                        })?;
                    Cow::Owned(token)
                }
            });
        }
        Ok(grants)
    }

    /// Drops the tokens that the server has refused. Returns whether there can be others.
    fn forget(&self, refused: &[Cow<'_, Grant>]) -> bool {
        let mut any = false;
        for (slot, grant) in self.slots.iter().zip(refused) {
            if let Slot::Source(cache) = slot {
                cache.forget(grant);
                any = true;
            }
        }
        any
    }

    async fn send(&mut self, grants: &[Cow<'_, Grant>]) -> Result<Response, Failure> {
        let shared = self.call.client.shared();
        let timeout = self.call.options.timeout.unwrap_or(shared.timeouts.attempt);
        let deadline = Deadline::start(&shared.clock, timeout, self.end);
        if deadline.timeout().is_zero() {
            return Err(self.late(deadline.kind()));
        }
        let request = prepare(self.call, grants)?;
        self.attempts += 1;
        if !shared.interceptors.is_empty() || self.call.extra.is_live() {
            let request = request.request(self.call, &deadline)?;
            // In a box, as are other transports: calls without them are not as large.
            return Box::pin(self.intercepted(request, &deadline)).await;
        }
        let size = shared.max_response_size;
        let answer = match &shared.transport {
            #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
            Carrier::Default(transport) => {
                transport.exchange(request, deadline.timeout(), size).await
            }
            Carrier::Own(transport) => {
                let request = request.request(self.call, &deadline)?;
                Box::pin(by_own(&**transport, request, &deadline, size)).await
            }
        };
        self.response(answer, &deadline)
    }

    async fn intercepted(
        &self,
        mut request: Request,
        deadline: &Deadline,
    ) -> Result<Response, Failure> {
        let shared = self.call.client.shared();
        let attempt = Attempt::new(self.call.operation, self.attempts);
        let ready = {
            let ready = pin!(before(self.call, &attempt, &mut request));
            until(deadline.clock(), Some(deadline.end()), ready).await
        };
        let outcome = match ready.unwrap_or(Err(TransportErrorKind::Timeout.into())) {
            Ok(()) => {
                let answer = extra::exchange(self.call, request, deadline).await;
                self.response(answer, deadline)
            }
            Err(error) => Err(self.failure(error, deadline.kind())),
        };
        after(&shared.interceptors, &attempt, &outcome).await;
        outcome
    }

    fn response(
        &self,
        answer: Result<Answer, Broken>,
        deadline: &Deadline,
    ) -> Result<Response, Failure> {
        let response = |status, headers, body| {
            Response::new(self.call.operation, status, headers, body)
                .after(self.attempts)
        };
        match answer {
            Ok(answer) => {
                let whole = response(answer.status, answer.headers, answer.body);
                Ok(whole.with(answer.later))
            }
            Err(Broken::TooLarge(status, headers)) => {
                let limit = self.call.client.shared().max_response_size;
                Err(TooLarge::failure(&response(status, headers, "".into()), limit))
            }
            Err(Broken::Transport(error)) => Err(self.failure(error, deadline.kind())),
        }
    }

    fn late(&self, kind: TimeoutKind) -> Failure {
        self.failure(TransportErrorKind::Timeout.into(), kind)
    }

    fn failure(&self, error: TransportError, timeout: TimeoutKind) -> Failure {
        TransportFailure::failure(self.call.operation, error, timeout, self.attempts)
    }
}
