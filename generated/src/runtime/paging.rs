//! Lists that are delivered in pages.
//!
//! The token of the next page is sent in the parameter that the call has for it. A URL in a response is
//! never followed, so a server cannot redirect credentials.

mod link;
mod streams;
mod walk;

pub use streams::{Items, Pages};
#[cfg(feature = "blocking")]
pub use streams::{ItemsBlocking, PagesBlocking};

use super::call::Call;
use super::error::Error;
use super::param::ToParam;
use super::response::{Meta, Response};

/// How one page of a list leads to the next.
#[derive(Debug)]
pub struct Paging {
    /// The query parameter for the token of a page.
    pub token: &'static str,
    /// The response header with the total number of items.
    pub total: Option<&'static str>,
    /// Where the token of the next page is.
    pub source: PagingSource,
}

/// Where the token of the next page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PagingSource {
    /// In the query of the link with `rel="next"` (RFC 8288).
    Link,
    /// In a field of the body.
    Body,
}

/// One page of a list, with what was sent along with it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Page<T> {
    /// The page itself, as the call would return it.
    pub value: T,
    /// Status, headers and request ID.
    pub meta: Meta,
    /// The token of the next page; `None` on the last one. To continue later, give it to a new call.
    pub next_token: Option<String>,
    /// The total number of items in the list, if the server states it.
    pub total: Option<u64>,
}

/// A page that has been read, and the token of the next one if it is in the body.
pub type Paged<T, E> = Result<(T, Option<String>), Error<E>>;

/// Reads a page.
type Parse<T, E> = fn(&mut Response) -> Paged<T, E>;

impl Call {
    /// Starts a walk through the pages of a list.
    pub fn pages<T, E>(
        self: Box<Self>,
        paging: &'static Paging,
        parse: Parse<T, E>,
    ) -> Pages<T, E> {
        Pages::new(self, paging, parse)
    }

    /// Starts a walk through the items of a list.
    pub fn items<T, E>(
        self: Box<Self>,
        paging: &'static Paging,
        parse: Parse<Vec<T>, E>,
    ) -> Items<T, E> {
        Items::new(self, paging, parse)
    }
}

/// Returns the token in a field of the body.
pub fn next_token<T: ToParam>(field: Option<&T>) -> Option<String> {
    field.map(|token| token.to_param().into_owned())
}
