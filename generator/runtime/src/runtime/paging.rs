//! Lists that come in pages.
//!
//! The token of the next page goes into the parameter that the call has for it. No URL of a response is ever
//! followed, so a server cannot send credentials elsewhere.

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

/// How the pages of a list follow each other.
#[derive(Debug)]
pub struct Paging {
    /// The query parameter that takes the token of a page.
    pub token: &'static str,
    /// The response header with the number of all items.
    pub total: Option<&'static str>,
    /// Where the token of the next page stands.
    pub source: PagingSource,
}

/// Where the token of the next page stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PagingSource {
    /// In the query of the link with `rel="next"` (RFC 8288).
    Link,
    /// In a field of the body.
    Body,
}

/// One page of a list, with what came beside it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Page<T> {
    /// The page itself, as the call alone would return it.
    pub value: T,
    /// Status, headers and request id.
    pub meta: Meta,
    /// The token of the next page; `None` on the last one. To go on later, give it to a new call.
    pub next_token: Option<String>,
    /// How many items the whole list has, where the server tells.
    pub total: Option<u64>,
}

/// A page that was read, and the token of the next one where it stands in the body.
pub type Paged<T, E> = Result<(T, Option<String>), Error<E>>;

/// Reads a page.
type Parse<T, E> = fn(&mut Response) -> Paged<T, E>;

impl Call {
    /// Begins a walk through the pages of a list.
    pub fn pages<T, E>(
        self: Box<Self>,
        paging: &'static Paging,
        parse: Parse<T, E>,
    ) -> Pages<T, E> {
        Pages::new(self, paging, parse)
    }

    /// Begins a walk through the items of a list.
    pub fn items<T, E>(
        self: Box<Self>,
        paging: &'static Paging,
        parse: Parse<Vec<T>, E>,
    ) -> Items<T, E> {
        Items::new(self, paging, parse)
    }
}

/// Returns the token that a field of the body holds.
pub fn next_token<T: ToParam>(field: Option<&T>) -> Option<String> {
    field.map(|token| token.to_param().into_owned())
}
