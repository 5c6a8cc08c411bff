//! What many calls have in common, emitted as one line for each operation.
#![allow(
    unused_macros,
    unused_imports,
    reason = "a document without operations leaves it unused"
)]

/// Implements the walks through a list of which a call returns a page: how one page leads to the next,
/// the functions that read a page and its items, the types of both, and the type of the error body.
macro_rules! paged {
    ($call:ident, $paging:ident, $page:ident, $items:ident, $value:ty, $item:ty, $error:ty) => {
        impl $call {
            /// Returns the pages of the list as a stream. A page is requested when it is asked for.
            #[inline]
            pub fn pages(self) -> $crate::runtime::Pages<$value, $error> {
                self.call.pages(&$paging, $page)
            }

            /// Returns the items of the list as a stream that requests further pages by itself.
            #[inline]
            pub fn items(self) -> $crate::runtime::Items<$item, $error> {
                self.call.items(&$paging, $items)
            }

            /// Returns the pages of the list as a blocking iterator.
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn pages_blocking(
                self,
            ) -> $crate::runtime::PagesBlocking<$value, $error> {
                self.pages().blocking()
            }

            /// Returns the items of the list as a blocking iterator that requests further pages by
            /// itself.
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

/// Implements what a mock needs to know about a call, where there are mocks: the type of the result,
/// and the answer and its status for each pattern.
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

pub(crate) use {mock, paged};
