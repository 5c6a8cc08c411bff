//! Calls in progress: the futures that users await.
//!
//! The work is done in one boxed future that knows no types. These types wrap it and add the one step
//! that does.

#[cfg(feature = "blocking")]
mod blocking;

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use super::call::Call;
use super::error::{Error, Failure, TransportFailure};
use super::execute::execute;
use super::home::{Kept, Lost};
use super::operation::Operation;
use super::response::{Meta, Response};
use super::transport::{TimeoutKind, TransportErrorKind};

/// A call in progress that returns a typed result.
#[must_use = "futures do nothing unless awaited"]
pub struct Pending<T, E> {
    exchange: Exchange,
    parse: fn(&mut Response) -> Result<T, Error<E>>,
}

/// A call in progress that returns a typed result with its status and headers.
#[must_use = "futures do nothing unless awaited"]
pub struct PendingMeta<T, E>(Pending<T, E>);

/// A call in progress that returns the response, whatever its status.
#[must_use = "futures do nothing unless awaited"]
pub struct PendingRaw(Exchange);

/// A result with the status and headers of its response.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WithMeta<T> {
    /// The result.
    pub value: T,
    /// Status, headers and request ID.
    pub meta: Meta,
}

/// The part that knows no types.
struct Exchange {
    operation: &'static Operation,
    future: Kept<Result<Response, Failure>>,
}

impl Exchange {
    fn new(call: Box<Call>) -> Self {
        let operation = call.operation;
        let future = Kept::new(execute(call));
        Self { operation, future }
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<Response, Failure>> {
        let result = ready!(self.future.poll(cx));
        Poll::Ready(result.unwrap_or_else(|lost| Err(gone(self.operation, lost))))
    }
}

/// Returns the error of a call that was lost with the runtime in which it began.
#[cold]
pub(crate) fn gone(operation: &'static Operation, lost: Lost) -> Failure {
    let error = lost.error(TransportErrorKind::Connect);
    TransportFailure::failure(operation, error, TimeoutKind::Attempt, 1)
}

impl<T, E> Pending<T, E> {
    #[inline]
    pub(crate) fn new(
        call: Box<Call>,
        parse: fn(&mut Response) -> Result<T, Error<E>>,
    ) -> Self {
        Self {
            exchange: Exchange::new(call),
            parse,
        }
    }

    /// Returns status, headers and request ID along with the result.
    pub fn with_meta(self) -> PendingMeta<T, E> {
        PendingMeta(self)
    }
}

impl PendingRaw {
    pub(crate) fn new(call: Box<Call>) -> Self {
        Self(Exchange::new(call))
    }
}

impl<T, E> Future for Pending<T, E> {
    type Output = Result<T, Error<E>>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match ready!(self.exchange.poll(cx)) {
            Ok(response) => Poll::Ready(read(response, self.parse)),
            Err(failure) => Poll::Ready(Err(failure.widen())),
        }
    }
}

/// Reads a response that is not needed afterwards.
///
/// A result can be large. Nothing is left to be dropped when this function returns, so the result is
/// written directly to its destination.
#[inline(never)]
fn read<T, E>(
    mut response: Response,
    parse: fn(&mut Response) -> Result<T, Error<E>>,
) -> Result<T, Error<E>> {
    parse(&mut response)
}

impl<T, E> Future for PendingMeta<T, E> {
    type Output = Result<WithMeta<T>, Error<E>>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        Poll::Ready(match ready!(self.0.exchange.poll(cx)) {
            Ok(mut response) => (self.0.parse)(&mut response).map(|value| WithMeta {
                value,
                meta: response.into_meta(),
            }),
            Err(failure) => Err(failure.widen()),
        })
    }
}

impl Future for PendingRaw {
    type Output = Result<Response, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.poll(cx).map_err(Failure::widen)
    }
}

impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.operation.id)
    }
}

impl<T, E> fmt::Debug for Pending<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pending").field(&self.exchange).finish()
    }
}

impl<T, E> fmt::Debug for PendingMeta<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PendingMeta").field(&self.0.exchange).finish()
    }
}

impl fmt::Debug for PendingRaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PendingRaw").field(&self.0).finish()
    }
}
