//! What all calls have in common, so that it is emitted as one line an operation.
#![allow(
    unused_macros,
    unused_imports,
    reason = "a document without operations leaves it unused"
)]

/// Implements what every call does: the name of its type, the function that reads the response, the result, and the
/// body of the error.
macro_rules! call {
    ($call:ident, $parse:ident, $value:ty, $error:ty) => {
        impl $call {
            /// Sends the call. To `.await` the call itself does the same.
            #[inline]
            pub fn send(self) -> $crate::runtime::Pending<$value, $error> {
                self.call.send($parse)
            }

            /// Sends the call; the result comes with status, headers and request id.
            #[inline]
            pub fn send_with_meta(self) -> $crate::runtime::PendingMeta<$value, $error> {
                self.send().with_meta()
            }

            /// Sends the call and returns whatever comes back, of any status.
            #[inline]
            pub fn send_raw(self) -> $crate::runtime::PendingRaw {
                self.call.send_raw()
            }

            /// Sets how long one attempt may take, the body of the response included.
            #[inline]
            pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.call.options().timeout(timeout);
                self
            }

            /// Sets how long this call may take with all its attempts and the waits between them.
            #[inline]
            pub fn total_timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.call.options().total_timeout(timeout);
                self
            }

            /// Sets how often this call is tried, and how long it waits in between.
            #[inline]
            pub fn retries(mut self, policy: $crate::runtime::RetryPolicy) -> Self {
                self.call.options().retries(policy);
                self
            }

            /// Tries this call once only.
            #[inline]
            pub fn no_retries(self) -> Self {
                self.retries($crate::runtime::RetryPolicy::none())
            }

            /// Says that this call may be made twice, whatever its method, so that it is tried again
            /// as a `GET` is.
            #[inline]
            pub fn idempotent(mut self) -> Self {
                self.call.options().idempotent();
                self
            }

            /// Adds a header; it replaces one of that name that the call has by itself.
            #[inline]
            pub fn header(
                mut self,
                name: impl Into<::std::string::String>,
                value: impl Into<$crate::runtime::Secret>,
            ) -> Self {
                self.call.options().header(name, value);
                self
            }
        }

        impl ::std::future::IntoFuture for $call {
            type Output = ::std::result::Result<$value, $crate::runtime::Error<$error>>;
            type IntoFuture = $crate::runtime::Pending<$value, $error>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };
}

pub(crate) use call;
