//! The walks that users hold: streams, and iterators with the feature `blocking`.

#[cfg(feature = "blocking")]
mod blocking;

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

#[cfg(feature = "blocking")]
pub use self::blocking::{ItemsBlocking, PagesBlocking};
use super::walk::Walk;
use super::{Page, Paging, Parse};
use crate::runtime::call::Call;
use crate::runtime::error::{Error, Failure};
use crate::runtime::execute::execute;
use crate::runtime::home::{Kept, Lost};
use crate::runtime::pending::gone;
use crate::runtime::response::Response;

type Request = Kept<Result<Response, Failure>>;

/// The pages of a list, each with its own request, as a [`Stream`].
///
/// No page is requested before it is asked for. The limits of the call, including its time limits,
/// apply to each page. An error ends the walk. To continue where it stopped, give
/// [`next_token`](Self::next_token) to a new call.
#[must_use = "streams do nothing unless polled"]
pub struct Pages<T, E> {
    walk: Walk,
    /// The request in progress.
    request: Option<Request>,
    parse: Parse<T, E>,
}

/// The items of a list, page after page, as a [`Stream`].
///
/// No page is requested before the items of the earlier pages are used up. The limits of the call,
/// including its time limits, apply to each page. An error ends the walk. To continue with the page
/// that failed, give [`next_token`](Self::next_token) to a new call.
#[must_use = "streams do nothing unless polled"]
pub struct Items<T, E> {
    pages: Pages<Vec<T>, E>,
    page: vec::IntoIter<T>,
    total: Option<u64>,
}

impl<T, E> Pages<T, E> {
    pub(super) fn new(
        call: Box<Call>,
        paging: &'static Paging,
        parse: Parse<T, E>,
    ) -> Self {
        Self {
            walk: Walk::new(call, paging),
            request: None,
            parse,
        }
    }

    /// Returns the next page; `None` at the end.
    ///
    /// Dropping the future before it is done loses nothing: the request continues when the next future
    /// is awaited. In another runtime, the page is requested again.
    ///
    /// # Errors
    ///
    /// If the page cannot be fetched or requested. After that, there are no more pages.
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>, Error<E>> {
        poll_fn(|cx| self.poll(cx)).await.transpose()
    }

    /// Returns the token of the page that comes next; `None` at the end, and before a first page that
    /// has no token. After an error, this is the token of the page that failed.
    #[must_use]
    pub fn next_token(&self) -> Option<&str> {
        self.walk.next_token()
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Page<T>, Error<E>>>> {
        let result = ready!(poll(&mut self.walk, &mut self.request, cx));
        Poll::Ready(result.map(|result| accept(&mut self.walk, result, self.parse)))
    }
}

impl<T, E> Items<T, E> {
    pub(super) fn new(
        call: Box<Call>,
        paging: &'static Paging,
        parse: Parse<Vec<T>, E>,
    ) -> Self {
        Self {
            pages: Pages::new(call, paging, parse),
            page: Vec::new().into_iter(),
            total: None,
        }
    }

    /// Returns the next item; `None` at the end.
    ///
    /// Dropping the future before it is done loses nothing: the request continues when the next future
    /// is awaited. In another runtime, the page is requested again.
    ///
    /// # Errors
    ///
    /// If a page cannot be fetched or requested. After that, there are no more items.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error<E>> {
        poll_fn(|cx| self.poll(cx)).await.transpose()
    }

    /// Returns the token of the page after the one whose items are being returned. After an error, this
    /// is the token of the page that failed.
    #[must_use]
    pub fn next_token(&self) -> Option<&str> {
        self.pages.next_token()
    }

    /// Returns the total number of items in the list, if a page has stated it.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error<E>>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(cx)) {
                Some(Ok(page)) => self.turn(page),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }

    fn turn(&mut self, page: Page<Vec<T>>) {
        self.total = page.total.or(self.total);
        self.page = page.value.into_iter();
    }
}

/// Continues the request in progress, or starts the next one.
fn poll(
    walk: &mut Walk,
    request: &mut Option<Request>,
    cx: &mut Context<'_>,
) -> Poll<Option<Result<Response, Failure>>> {
    if request.as_ref().is_some_and(Kept::is_elsewhere) {
        *request = None;
        walk.again();
    }
    let running = match request {
        Some(running) => running,
        None => match walk.next_call() {
            Some(Ok(call)) => request.insert(Kept::new(execute(call))),
            Some(Err(failure)) => return Poll::Ready(Some(Err(failure))),
            None => return Poll::Ready(None),
        },
    };
    let result = ready!(running.poll(cx));
    *request = None;
    let gone = |lost: Lost| Err(gone(walk.operation(), lost));
    Poll::Ready(Some(result.unwrap_or_else(gone)))
}

/// Turns a response into a page, and moves on to the next one.
fn accept<T, E>(
    walk: &mut Walk,
    result: Result<Response, Failure>,
    parse: Parse<T, E>,
) -> Result<Page<T>, Error<E>> {
    let mut response = result.map_err(Failure::widen)?;
    let (value, token) = parse(&mut response)?;
    Ok(Page {
        value,
        next_token: walk.advance(&response, token),
        total: walk.total(&response),
        meta: response.into_meta(),
    })
}

// Nothing in them is ever pinned: the request has a box of its own.
impl<T, E> Unpin for Pages<T, E> {}
impl<T, E> Unpin for Items<T, E> {}

impl<T, E> Stream for Pages<T, E> {
    type Item = Result<Page<T>, Error<E>>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.poll(cx)
    }
}

impl<T, E> Stream for Items<T, E> {
    type Item = Result<T, Error<E>>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.poll(cx)
    }
}

impl<T, E> fmt::Debug for Pages<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pages").field(&self.walk.operation().id).finish()
    }
}

impl<T, E> fmt::Debug for Items<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Items").field(&self.pages.walk.operation().id).finish()
    }
}
