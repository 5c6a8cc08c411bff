//! The course of one call: its attempts, their tokens, and the time that is left.

use std::pin::pin;
use std::time::Duration;

use http::StatusCode;

use super::exchange::{Answer, Broken};
use super::reason::reason;
use super::sent::secrets;
use crate::runtime::call::Call;
use crate::runtime::clock::until;
use crate::runtime::credentials::{Grants, Slot, Slots, select};
use crate::runtime::error::{
    Failure, TokenFailure, TooLarge, Trail, TransportFailure, is_transient,
};
use crate::runtime::extra;
use crate::runtime::interceptor::{Attempt, after, before};
use crate::runtime::request::{Prepared, prepare, rehearse};
use crate::runtime::response::Response;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
use crate::runtime::transport::Carrier;
use crate::runtime::transport::{
    BoxFuture, Deadline, Request, TimeoutKind, TransportError, TransportErrorKind,
    Window,
};

/// Sends a call, retrying where that may help, and returns its response, whatever the status.
///
/// The call stays in its box, and rarely used fields have boxes of their own, because each cache line
/// that this future touches has to be loaded. It is made in its place: `Box::pin` would copy a kilobyte,
/// most of which means nothing yet.
///
/// Nobody else makes this future, and the futures inside it are made in this module: the compiler makes a
/// copy of them all for each part of the crate that does.
pub(crate) fn execute(call: Box<Call>) -> BoxFuture<'static, Result<Response, Failure>> {
    let course = async move {
        #[cfg(feature = "tracing")]
        return super::trace::traced(&call, run(&call)).await;
        #[cfg(not(feature = "tracing"))]
        run(&call).await
    };
    let course = Box::write(Box::new_uninit(), course);
    Box::into_pin(course)
}

async fn run(call: &Call) -> Result<Response, Failure> {
    let mut course = Course::new(call)?;
    loop {
        // In a block of its own, so that no outcome is kept while the call waits.
        let delay = {
            let outcome = course.attempt().await;
            match course.delay(&outcome) {
                Some(delay) => delay,
                None => return outcome,
            }
        };
        call.client.shared().clock.sleep(delay).await;
    }
}

/// A call on its way.
struct Course<'c> {
    call: &'c Call,
    slots: Slots<'c>,
    /// How many attempts there were, whether or not each led to a request.
    rounds: u32,
    /// How many requests were sent.
    attempts: u32,
    /// Whether any of them may have reached the server.
    sent: bool,
    /// When it must be over, on the client's clock.
    end: Duration,
    /// How many retries were taken from the budget.
    paid: u32,
    /// Whether a token that the server refused has been replaced.
    renewed: bool,
}

impl<'c> Course<'c> {
    /// Starts the clock. A call that lacks a credential or cannot be sent does not get this far.
    fn new(call: &'c Call) -> Result<Self, Failure> {
        let shared = call.client.shared();
        let slots = select(call)?;
        if slots.has_source() {
            // Nobody is asked for a token that cannot be sent.
            rehearse(call, &slots.with(Vec::new()))?;
        }
        let total = call.settings().total_timeout;
        let total =
            total.unwrap_or_else(|| shared.timeouts.total(call.settings().timeout));
        Ok(Self {
            call,
            slots,
            rounds: 0,
            attempts: 0,
            sent: false,
            end: shared.clock.now().saturating_add(total),
            paid: 0,
            renewed: false,
        })
    }

    /// Sends the call once, and once more if the server refuses a token from a source.
    async fn attempt(&mut self) -> Result<Response, Failure> {
        self.rounds += 1;
        if self.slots.has_source() {
            return self.with_tokens().await;
        }
        self.send(&self.slots.with(Vec::new())).await
    }

    /// The same with tokens that have to be fetched. What few calls need stays out of the common
    /// future.
    #[inline(never)]
    fn with_tokens(&mut self) -> BoxFuture<'_, Result<Response, Failure>> {
        Box::pin(async {
            let grants = self.grants().await?;
            let response = self.send(&grants).await?;
            let refused = response.status() == StatusCode::UNAUTHORIZED.as_u16();
            if !refused || self.renewed || extra::is_one_shot(self.call) {
                return Ok(response);
            }
            self.forget(&grants);
            self.renewed = true;
            let renewed = self.grants().await?;
            if renewed.tokens() == grants.tokens() {
                return Ok(response);
            }
            self.send(&renewed).await
        })
    }

    /// Returns how long to wait before the next attempt, if there is to be one.
    fn delay(&mut self, outcome: &Result<Response, Failure>) -> Option<Duration> {
        let shared = self.call.client.shared();
        let policy = self.call.settings().retries.as_ref().unwrap_or(&shared.retries);
        if let Ok(response) = outcome {
            let status = response.status();
            if !is_transient(status) && !policy.covers(status) {
                shared.budget.refund(self.paid);
                return None;
            }
        }
        let asked = reason(self.call, policy, outcome)?;
        if !policy.allows_after(self.rounds) {
            return None;
        }
        let delay = policy.delay(self.rounds, asked)?;
        let now = shared.clock.now();
        if now.saturating_add(delay) >= self.end {
            return None;
        }
        if asked.is_none() {
            shared.budget.pay(now).then(|| self.paid += 1)?;
        }
        Some(delay)
    }

    /// Fetches the tokens.
    async fn grants(&self) -> Result<Grants<'c>, Failure> {
        let shared = self.call.client.shared();
        let mut tokens = Vec::new();
        for slot in self.slots.iter() {
            let Slot::Source(cache) = slot else { continue };
            let token = until(&*shared.clock, Some(self.end), cache.get(shared))
                .await
                .ok_or_else(|| self.late(TimeoutKind::Total))?
                .map_err(|error| {
                    let operation = self.call.operation;
                    TokenFailure::failure(operation, cache.scheme(), error, self.trail())
                })?;
            tokens.push(token);
        }
        Ok(self.slots.with(tokens))
    }

    /// Drops the tokens that the server has refused.
    fn forget(&self, refused: &Grants<'_>) {
        let sources = self.slots.iter().filter_map(|slot| match slot {
            Slot::Source(cache) => Some(cache),
            Slot::Ready(_) | Slot::Anonymous => None,
        });
        for (cache, token) in sources.zip(refused.tokens()) {
            cache.forget(token);
        }
    }

    async fn send(&mut self, grants: &Grants<'_>) -> Result<Response, Failure> {
        let shared = self.call.client.shared();
        let timeout = self.call.settings().timeout.unwrap_or(shared.timeouts.attempt);
        let idle = self.call.settings().idle_timeout.or(shared.timeouts.idle);
        let idle = idle.filter(|idle| *idle != Duration::MAX);
        let window = Window::open(&*shared.clock, timeout, self.end).idle(idle);
        if window.timeout.is_zero() {
            return Err(self.late(window.kind));
        }
        let request = prepare(self.call, grants)?;
        if let Some(checked) = extra::said_empty(&request.body) {
            self.in_time(window, checked).await?;
        }
        self.attempts += 1;
        #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
        if let Carrier::Default(transport) = &shared.transport
            && shared.interceptors.is_empty()
            && idle.is_none()
            && !self.call.extra.is_live()
        {
            let size = shared.max_response_size;
            let answer = transport.exchange(request, window.timeout, size).await;
            return self
                .response(answer, window.kind)
                .map(|it| self.guarded(it, grants));
        }
        let response = self.seen(request, window).await?;
        Ok(self.guarded(response, grants))
    }

    /// Waits for whatever must be known before a request is sent. This stays out of the common future.
    #[inline(never)]
    fn in_time<'a>(
        &'a self,
        window: Window,
        ready: BoxFuture<'a, Result<(), TransportError>>,
    ) -> BoxFuture<'a, Result<(), Failure>> {
        Box::pin(async move {
            let clock = &*self.call.client.shared().clock;
            let ready = until(clock, Some(window.end), ready).await;
            let late = || Err(TransportErrorKind::Timeout.into());
            ready.unwrap_or_else(late).map_err(|error| self.failure(error, window.kind))
        })
    }

    /// Sends a request in the form for transports other than the default one. This stays out of the
    /// common future, too.
    #[inline(never)]
    fn seen(
        &mut self,
        request: Prepared,
        window: Window,
    ) -> BoxFuture<'_, Result<Response, Failure>> {
        Box::pin(async move {
            let deadline = Deadline::new(&self.call.client.shared().clock, window);
            let request = request.request(self.call, &deadline)?;
            self.intercepted(request, &deadline).await
        })
    }

    /// Lets the answer to a request know what its error must not repeat.
    fn guarded(&self, response: Response, grants: &Grants<'_>) -> Response {
        match response.status() {
            200..=299 => response,
            _ => response.without(secrets(self.call, grants)),
        }
    }

    async fn intercepted(
        &mut self,
        mut request: Request,
        deadline: &Deadline,
    ) -> Result<Response, Failure> {
        let call = self.call;
        let shared = call.client.shared();
        let attempt = Attempt::new(call, self.attempts);
        let ready = {
            let ready = pin!(before(call, &attempt, &mut request));
            until(deadline.clock(), Some(deadline.end()), ready).await
        };
        let outcome = match ready.unwrap_or(Err(TransportErrorKind::Timeout.into())) {
            Ok(()) => {
                let answer = extra::exchange(call, request, deadline).await;
                self.response(answer, deadline.kind())
            }
            Err(error) => Err(self.failure(error.unsent(), deadline.kind())),
        };
        after(&shared.interceptors, &attempt, &outcome).await;
        outcome
    }

    fn response(
        &mut self,
        answer: Result<Answer, Broken>,
        timeout: TimeoutKind,
    ) -> Result<Response, Failure> {
        self.sent |= match &answer {
            Err(Broken::Transport(error)) => error.was_sent(),
            _ => true,
        };
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
            Err(Broken::Cut(status, headers, error)) => {
                let start = response(status, headers, "".into());
                Err(TransportFailure::within(&start, error, timeout))
            }
            Err(Broken::Transport(error)) => Err(self.failure(error, timeout)),
        }
    }

    /// Returns the error of a call whose time was up before this attempt was sent.
    fn late(&self, kind: TimeoutKind) -> Failure {
        self.failure(TransportError::from(TransportErrorKind::Timeout).unsent(), kind)
    }

    fn failure(&self, error: TransportError, timeout: TimeoutKind) -> Failure {
        TransportFailure::failure(self.call.operation, error, timeout, self.trail())
    }

    fn trail(&self) -> Trail {
        Trail {
            attempts: self.attempts,
            sent: self.sent,
        }
    }
}
