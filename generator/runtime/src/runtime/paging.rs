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

/// Where the token of the next page comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PagingSource {
    /// In the query of the link with `rel="next"` (RFC 8288).
    Link,
    /// In the body.
    Body,
    /// In the query of a URL, which the body has.
    Url,
    /// The token counts the items before the page.
    Offset,
    /// The token is the number of the page, of which this is the first.
    Page(u64),
}

/// What a body says of the page after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NextPage {
    /// Its token, or the URL that has it.
    Token(String),
    /// There may be one, behind a page of so many items.
    Behind {
        /// How many items are on the page itself, at least one.
        items: usize,
        /// How many there are on all pages, where the body tells.
        total: Option<u64>,
    },
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

/// A page that was read, and what its body says of the next one.
pub type Paged<T, E> = Result<(T, Option<NextPage>), Error<E>>;

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

/// Returns the token that a field of the body holds.
pub fn next_token<T: ToParam>(field: Option<&T>) -> Option<NextPage> {
    field.map(|token| NextPage::Token(token.to_param().into_owned()))
}

/// Returns what a page of so many items says of the next one, where nothing but counting leads there: `more` is
/// whether the body speaks of one, `total` the field with the number of all items. A page without items is the
/// last one.
pub fn next_behind<T: ToParam>(
    items: usize,
    more: bool,
    total: Option<&T>,
) -> Option<NextPage> {
    let total = total.and_then(|total| total.to_param().parse().ok());
    (more && items > 0).then_some(NextPage::Behind { items, total })
}
