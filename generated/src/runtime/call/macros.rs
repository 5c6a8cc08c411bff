//! What many calls have in common, so that it is emitted as one line an operation.
#![allow(
    unused_macros,
    unused_imports,
    reason = "a document without operations leaves it unused"
)]

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

pub(crate) use {mock, paged};
