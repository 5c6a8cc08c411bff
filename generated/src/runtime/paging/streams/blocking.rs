//! The same walks for callers without `async`.

use std::fmt;

use super::{Items, Pages, accept};
use crate::runtime::blocking;
use crate::runtime::error::Error;
use crate::runtime::paging::Page;

/// The pages of a list, each with its own request, as an [`Iterator`] whose `next` blocks.
///
/// No page is requested before it is asked for. An error ends the walk. To continue where it stopped,
/// give [`next_token`](Self::next_token) to a new call.
#[must_use = "iterators do nothing unless used"]
pub struct PagesBlocking<T, E>(Pages<T, E>);

/// The items of a list, page after page, as an [`Iterator`] whose `next` blocks.
///
/// No page is requested before the items of the earlier pages are used up. An error ends the walk. To
/// continue with the page that failed, give [`next_token`](Self::next_token) to a new call.
#[must_use = "iterators do nothing unless used"]
pub struct ItemsBlocking<T, E>(Items<T, E>);

impl<T, E> Pages<T, E> {
    /// Returns the same pages as an iterator.
    pub fn blocking(self) -> PagesBlocking<T, E> {
        PagesBlocking(self)
    }

    fn wait(&mut self) -> Option<Result<Page<T>, Error<E>>> {
        // One that was begun with an await lives in another runtime than that of blocking calls.
        if self.request.take().is_some() {
            self.walk.again();
        }
        let result = match self.walk.next_call()? {
            Ok(call) => blocking::execute(call),
            Err(failure) => Err(failure),
        };
        Some(accept(&mut self.walk, result, self.parse))
    }
}

impl<T, E> Items<T, E> {
    /// Returns the same items as an iterator.
    pub fn blocking(self) -> ItemsBlocking<T, E> {
        ItemsBlocking(self)
    }
}

impl<T, E> PagesBlocking<T, E> {
    /// Returns the token of the page that comes next; `None` at the end, and before a first page that
    /// has no token. After an error, this is the token of the page that failed.
    #[must_use]
    pub fn next_token(&self) -> Option<&str> {
        self.0.next_token()
    }
}

impl<T, E> ItemsBlocking<T, E> {
    /// Returns the token of the page after the one whose items are being returned. After an error, this
    /// is the token of the page that failed.
    #[must_use]
    pub fn next_token(&self) -> Option<&str> {
        self.0.next_token()
    }

    /// Returns the total number of items in the list, if a page has stated it.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.0.total()
    }
}

impl<T, E> Iterator for PagesBlocking<T, E> {
    type Item = Result<Page<T>, Error<E>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.wait()
    }
}

impl<T, E> Iterator for ItemsBlocking<T, E> {
    type Item = Result<T, Error<E>>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.0.page.next() {
                return Some(Ok(item));
            }
            match self.0.pages.wait()? {
                Ok(page) => self.0.turn(page),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl<T, E> fmt::Debug for PagesBlocking<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl<T, E> fmt::Debug for ItemsBlocking<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}
