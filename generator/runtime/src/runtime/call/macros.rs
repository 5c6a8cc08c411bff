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

            /// Sends the call and blocks until the result is there, in an asynchronous context too.
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn send_blocking(
                self,
            ) -> ::std::result::Result<$value, $crate::runtime::Error<$error>> {
                self.send().wait()
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

            /// Sets how long the server may be silent: before the head of the response, and between two pieces of its
            /// body.
            #[inline]
            pub fn idle_timeout(mut self, timeout: ::std::time::Duration) -> Self {
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

            /// Gives this call a credential of its own, which goes before that of the client: for the first security
            /// scheme of the operation that takes one of its kind. [`Credential::Anonymous`] sends none at all.
            ///
            /// [`Credential::Anonymous`]: $crate::runtime::Credential::Anonymous
            #[inline]
            pub fn credential(
                mut self,
                credential: impl Into<$crate::runtime::Credential>,
            ) -> Self {
                self.call.credential(&credential.into());
                self
            }

            /// Gives this call a credential of its own for one security scheme of the API.
            #[inline]
            pub fn credential_for(
                mut self,
                scheme: &'static $crate::runtime::Scheme,
                credential: impl Into<$crate::runtime::Credential>,
            ) -> Self {
                self.call.credential_for(scheme, &credential.into());
                self
            }

            /// Adds a header; it replaces one of that name that the call has by itself, a credential included.
            #[inline]
            pub fn header(
                mut self,
                name: impl Into<::std::string::String>,
                value: impl Into<$crate::runtime::Secret>,
            ) -> Self {
                self.call.options().header(name, value);
                self
            }

            /// Adds a header behind those of that name, so that it is sent twice.
            #[inline]
            pub fn append_header(
                mut self,
                name: impl Into<::std::string::String>,
                value: impl Into<$crate::runtime::Secret>,
            ) -> Self {
                self.call.options().append_header(name, value);
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

/// Implements the walks through the list that a call returns a page of: how its pages follow each other, the functions
/// that read a page and its items, the types of both, and the body of the error.
macro_rules! paged {
    ($call:ident, $paging:ident, $page:ident, $items:ident, $value:ty, $item:ty, $error:ty) => {
        impl $call {
            /// Returns the pages of the list as a stream. Each is sent for when it is asked for.
            #[inline]
            pub fn pages(self) -> $crate::runtime::Pages<$value, $error> {
                self.call.pages(&$paging, $page)
            }

            /// Returns the items of the list as a stream, which goes from page to page by itself.
            #[inline]
            pub fn items(self) -> $crate::runtime::Items<$item, $error> {
                self.call.items(&$paging, $items)
            }

            /// Returns the pages of the list as an iterator that blocks.
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn pages_blocking(
                self,
            ) -> $crate::runtime::PagesBlocking<$value, $error> {
                self.pages().blocking()
            }

            /// Returns the items of the list as an iterator that blocks, and goes from page to page by itself.
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn items_blocking(
                self,
            ) -> $crate::runtime::ItemsBlocking<$item, $error> {
                self.items().blocking()
            }
        }
    };
}

/// Implements what a mock needs of a call, where there are mocks: the type of the result, and for each of its patterns
/// what is answered, with which status.
macro_rules! mock {
    ($call:ident, $value:ty, $($pattern:pat => $method:ident($status:literal $(, $body:expr)?) $(as $media:literal)?),+) => {
        #[cfg(feature = "test-util")]
        impl $crate::runtime::testing::Mockable for $call {
            type Value = $value;

            const OPERATION: &'static $crate::runtime::Operation = &OPERATION;

            fn answer(value: $value) -> $crate::runtime::testing::Answer {
                match value {
                    $($pattern => $crate::runtime::testing::Answer::status($status).$method($($body)?)$(.content_type($media))?,)+
                }
            }
        }
    };
}

pub(crate) use {call, mock, paged};
