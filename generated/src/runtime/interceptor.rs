//! Hooks for each attempt: to log it, to sign it, to count it.

use std::fmt;
use std::future::ready;
use std::sync::Arc;

use super::call::Call;
use super::clock::Clock;
use super::error::{Error, Failure, NoBody};
use super::operation::Operation;
use super::request::headers::RESERVED;
use super::response::Response;
use super::transport::{BoxFuture, Request, TransportError, TransportErrorKind};

/// Sees each attempt of each call before it is sent, and its outcome.
///
/// Several interceptors run in the order in which they were added, before the attempt as well as after
/// it. By default, each method does nothing.
/// ```
#[cfg_attr(doctest, doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::runtime::*;"))]
/// struct Traced;
///
/// impl Interceptor for Traced {
///     fn before<'a>(
///         &'a self,
///         _attempt: &'a Attempt,
///         request: &'a mut Request,
///     ) -> BoxFuture<'a, Result<(), TransportError>> {
///         request.headers_mut().insert("x-trace", "1".parse().unwrap());
///         Box::pin(std::future::ready(Ok(())))
///     }
/// }
/// ```
pub trait Interceptor: Send + Sync + 'static {
    /// Called before an attempt is sent. The request has its credentials. Headers, body and path may be
    /// changed, but not the server. An error ends the attempt.
    fn before<'a>(
        &'a self,
        _attempt: &'a Attempt,
        _request: &'a mut Request,
    ) -> BoxFuture<'a, Result<(), TransportError>> {
        Box::pin(ready(Ok(())))
    }

    /// Called when a response of any status is complete.
    fn after<'a>(
        &'a self,
        _attempt: &'a Attempt,
        _response: &'a Response,
    ) -> BoxFuture<'a, ()> {
        Box::pin(ready(()))
    }

    /// Called when an attempt ends without a response.
    fn on_error<'a>(
        &'a self,
        _attempt: &'a Attempt,
        _error: &'a Error<NoBody>,
    ) -> BoxFuture<'a, ()> {
        Box::pin(ready(()))
    }
}

/// One attempt of a call, as interceptors see it.
#[derive(Clone)]
pub struct Attempt {
    operation: &'static Operation,
    number: u32,
    clock: Arc<dyn Clock>,
}

impl Attempt {
    pub(crate) fn new(call: &Call, number: u32) -> Self {
        let clock = Arc::clone(&call.client.shared().clock);
        Self {
            operation: call.operation,
            number,
            clock,
        }
    }

    /// Returns the ID of the operation.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation.id
    }

    /// Returns the HTTP method.
    #[must_use]
    pub fn method(&self) -> &'static str {
        self.operation.method
    }

    /// Returns the path template, which contains no values, for example `/admin/clients/{id}`.
    #[must_use]
    pub fn path(&self) -> &'static str {
        self.operation.path
    }

    /// Returns the number of the attempt. The first is 1.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }

    /// Returns the clock of the client, for interceptors that wait or measure.
    #[must_use]
    pub fn clock(&self) -> &dyn Clock {
        &*self.clock
    }
}

impl fmt::Debug for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Attempt");
        out.field("operation", &self.operation.id);
        out.field("number", &self.number).finish_non_exhaustive()
    }
}

/// Calls all interceptors before an attempt, and checks that they do not send credentials elsewhere.
pub(crate) async fn before(
    call: &Call,
    attempt: &Attempt,
    request: &mut Request,
) -> Result<(), TransportError> {
    let shared = call.client.shared();
    let (server, framing) = (server(request), framing(request));
    for interceptor in &shared.interceptors {
        interceptor.before(attempt, request).await?;
    }
    let refuse = |reason: &'static str| {
        Err(TransportError::new(TransportErrorKind::Other, reason))
    };
    if server != self::server(request) {
        return refuse("an interceptor changed the server of the request");
    }
    if framing != self::framing(request) {
        return refuse("an interceptor set a header that is the transport's");
    }
    let trusted = shared.origin(call.operation).is_ok_and(|it| shared.trusts(&it));
    if !trusted && request.headers().keys().any(|name| shared.is_credential(name)) {
        return refuse("an interceptor added a credential, which needs `https://`");
    }
    Ok(())
}

/// Calls all interceptors after an attempt.
pub(crate) async fn after(
    interceptors: &[Arc<dyn Interceptor>],
    attempt: &Attempt,
    outcome: &Result<Response, Failure>,
) {
    for interceptor in interceptors {
        match outcome {
            Ok(response) => interceptor.after(attempt, response).await,
            Err(error) => interceptor.on_error(attempt, error).await,
        }
    }
}

/// Returns the headers that frame the message or name its receiver.
fn framing(request: &Request) -> Vec<Option<http::HeaderValue>> {
    let mut values = Vec::new();
    for name in &RESERVED {
        values.push(request.headers().get(name).cloned());
    }
    values
}

fn server(
    request: &Request,
) -> (Option<http::uri::Scheme>, Option<http::uri::Authority>) {
    (request.uri().scheme().cloned(), request.uri().authority().cloned())
}
