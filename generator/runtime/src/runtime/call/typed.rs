//! A call of one operation, with what all calls have in common.
//!
//! It is one type for all operations, not a type for each: what each had of its own was half of what an operation cost to compile.

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

/// A call of the operation `Op`, which comes to a `T` or to an error with a body of type `E`.
///
/// It is sent when it is awaited. Each operation has a name of its own for the type of its calls, and there its own setters.
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct OperationCall<Op, T, E> {
    pub(crate) call: Box<Call>,
    parse: Parse<T, E>,
    operation: PhantomData<fn() -> Op>,
}

/// The function that reads a response.
type Parse<T, E> = fn(&mut Response) -> Result<T, Error<E>>;

impl<Op, T, E> OperationCall<Op, T, E> {
    /// Makes it of a call and of what reads its response.
    #[inline]
    pub(crate) fn of(call: Box<Call>, parse: Parse<T, E>) -> Self {
        Self {
            call,
            parse,
            operation: PhantomData,
        }
    }

    /// Sends the call. To `.await` the call itself does the same.
    #[inline]
    pub fn send(self) -> Pending<T, E> {
        self.call.send(self.parse)
    }

    /// Sends the call; the result comes with status, headers and request id.
    #[inline]
    pub fn send_with_meta(self) -> PendingMeta<T, E> {
        self.send().with_meta()
    }

    /// Sends the call and returns whatever comes back, of any status.
    #[inline]
    pub fn send_raw(self) -> PendingRaw {
        self.call.send_raw()
    }

    /// Sends the call and blocks until the result is there, in an asynchronous context too.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<T, Error<E>> {
        self.send().wait()
    }

    /// Sets how long one attempt may take, the body of the response included.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.call.options().timeout(timeout);
        self
    }

    /// Sets how long this call may take with all its attempts and the waits between them.
    #[inline]
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.call.options().total_timeout(timeout);
        self
    }

    /// Sets how long the server may be silent: before the head of the response, and between two pieces of its body.
    #[inline]
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.call.options().idle_timeout(timeout);
        self
    }

    /// Lets this call take as long as it takes, once there is a connection.
    #[inline]
    pub fn no_timeouts(mut self) -> Self {
        self.call.options().no_timeouts();
        self
    }

    /// Sets how often this call is tried, and how long it waits in between.
    #[inline]
    pub fn retries(mut self, policy: RetryPolicy) -> Self {
        self.call.options().retries(policy);
        self
    }

    /// Tries this call once only.
    #[inline]
    pub fn no_retries(self) -> Self {
        self.retries(RetryPolicy::none())
    }

    /// Says that this call may be made twice, whatever its method, so that it is tried again as a `GET` is.
    #[inline]
    pub fn idempotent(mut self) -> Self {
        self.call.options().idempotent();
        self
    }

    /// Gives this call a credential of its own, which goes before that of the client: for the first security
    /// scheme of the operation that takes one of its kind. [`Credential::Anonymous`] sends none at all.
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

    /// Adds a header; it replaces one of that name that the call has by itself, a credential included.
    #[inline]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
        self.call.options().header(name, value);
        self
    }

    /// Adds a header behind those of that name, so that it is sent twice.
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

/// Shows names, and no value.
impl<Op, T, E> fmt::Debug for OperationCall<Op, T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.call.fmt(f)
    }
}
