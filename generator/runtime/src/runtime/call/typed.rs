//! A call of one operation, with the methods that all calls share.
//!
//! All operations share this one type. A type for each operation would double what an operation costs
//! to compile.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use super::Call;
use crate::runtime::credentials::Credential;
use crate::runtime::error::Error;
use crate::runtime::operation::Scheme;
use crate::runtime::pending::{Pending, PendingMeta, PendingRaw};
use crate::runtime::response::Response;
use crate::runtime::retry::RetryPolicy;
use crate::runtime::secret::Secret;

/// A call of the operation `Op`, which returns a `T`, or an error with a body of type `E`.
///
/// It is sent when it is awaited. Each operation has an alias for the type of its calls, and its own
/// setters on it.
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct OperationCall<Op, T, E> {
    pub(crate) call: Box<Call>,
    parse: Parse<T, E>,
    operation: PhantomData<fn() -> Op>,
}

/// The function that reads a response.
type Parse<T, E> = fn(&mut Response) -> Result<T, Error<E>>;

impl<Op, T, E> OperationCall<Op, T, E> {
    /// Wraps a call together with the function that reads its response.
    #[inline]
    pub(crate) fn of(call: Box<Call>, parse: Parse<T, E>) -> Self {
        Self {
            call,
            parse,
            operation: PhantomData,
        }
    }

    /// Sends the call. Awaiting the call itself does the same.
    #[inline]
    pub fn send(self) -> Pending<T, E> {
        self.call.send(self.parse)
    }

    /// Sends the call and returns the result with status, headers and request ID.
    #[inline]
    pub fn send_with_meta(self) -> PendingMeta<T, E> {
        self.send().with_meta()
    }

    /// Sends the call and returns the response, whatever its status.
    #[inline]
    pub fn send_raw(self) -> PendingRaw {
        self.call.send_raw()
    }

    /// Sends the call and blocks until the result is there. This also works in an asynchronous context.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<T, Error<E>> {
        self.send().wait()
    }

    /// Sets how long one attempt may take, including the body of the response.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.call.options().timeout(timeout);
        self
    }

    /// Sets how long this call may take, including all attempts and the waits between them.
    #[inline]
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.call.options().total_timeout(timeout);
        self
    }

    /// Sets how long the server may be silent, before the head of the response and between two pieces
    /// of its body.
    #[inline]
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.call.options().idle_timeout(timeout);
        self
    }

    /// Removes the time limits of this call, except the one for connecting.
    #[inline]
    pub fn no_timeouts(mut self) -> Self {
        self.call.options().no_timeouts();
        self
    }

    /// Sets how often this call is tried and how long it waits between attempts.
    #[inline]
    pub fn retries(mut self, policy: RetryPolicy) -> Self {
        self.call.options().retries(policy);
        self
    }

    /// Tries this call only once.
    #[inline]
    pub fn no_retries(self) -> Self {
        self.retries(RetryPolicy::none())
    }

    /// Declares that this call may be made twice, whatever its method, so that it is retried like a
    /// `GET`.
    #[inline]
    pub fn idempotent(mut self) -> Self {
        self.call.options().idempotent();
        self
    }

    /// Gives this call a credential of its own, which takes precedence over the client's: for the
    /// operation's first security scheme that takes this kind of credential. [`Credential::Anonymous`]
    /// sends none.
    #[inline]
    pub fn credential(mut self, credential: impl Into<Credential>) -> Self {
        self.call.credential(&credential.into());
        self
    }

    /// Gives this call a credential of its own for one security scheme of the API.
    #[inline]
    pub fn credential_for(
        mut self,
        scheme: &'static Scheme,
        credential: impl Into<Credential>,
    ) -> Self {
        self.call.credential_for(scheme, &credential.into());
        self
    }

    /// Adds a header. It replaces a header of the same name that the call sets by itself, including a
    /// credential.
    #[inline]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
        self.call.options().header(name, value);
        self
    }

    /// Adds a header after others of the same name, so that both are sent.
    #[inline]
    pub fn append_header(
        mut self,
        name: impl Into<String>,
        value: impl Into<Secret>,
    ) -> Self {
        self.call.options().append_header(name, value);
        self
    }
}

impl<Op, T, E> IntoFuture for OperationCall<Op, T, E> {
    type Output = Result<T, Error<E>>;
    type IntoFuture = Pending<T, E>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<Op, T, E> Clone for OperationCall<Op, T, E> {
    fn clone(&self) -> Self {
        Self::of(self.call.clone(), self.parse)
    }
}

/// Shows names but no values.
impl<Op, T, E> fmt::Debug for OperationCall<Op, T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.call.fmt(f)
    }
}
