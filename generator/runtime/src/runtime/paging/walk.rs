//! From one page to the next, without I/O and without types.

use super::link;
use super::{NextPage, Paging, PagingSource};
use crate::runtime::call::Call;
use crate::runtime::error::{Failure, PagingFailure, PagingProblem};
use crate::runtime::operation::Operation;
use crate::runtime::param::{ParamValue, Place};
use crate::runtime::request::named;
use crate::runtime::response::Response;
use crate::runtime::text;

/// The position of a walk through a list.
pub(super) struct Walk {
    call: Box<Call>,
    paging: &'static Paging,
    /// The tokens of all pages that have been requested, sorted. A list, because the code of a tree is several
    /// times that of the whole walk, in every program.
    seen: Vec<String>,
    next: Next,
    /// How many items were on the pages that have come, if the first of them was the first of the list.
    passed: Option<u64>,
    /// How many items the whole list has, as the last body said.
    counted: Option<u64>,
}

enum Next {
    /// The page with this token; `None` is the first one.
    Page(Option<String>),
    /// There is a next page, but it cannot be requested.
    Failure(Failure),
    /// The page with this token has been requested but has not arrived.
    Asked(Option<String>),
    End,
}

impl Walk {
    pub(super) fn new(call: Box<Call>, paging: &'static Paging) -> Self {
        let token = match call.params.value(Place::Query, paging.token) {
            Some(ParamValue::One(token)) if !token.is_empty() => Some(token.clone()),
            _ => None,
        };
        let mut seen = Vec::new();
        if let Some(token) = &token {
            seen.push(token.clone());
        }
        Self {
            call,
            paging,
            seen,
            passed: token.is_none().then_some(0),
            counted: None,
            next: Next::Page(token),
        }
    }

    /// Returns the call that fetches the next page; `None` at the end.
    pub(super) fn next_call(&mut self) -> Option<Result<Box<Call>, Failure>> {
        match std::mem::replace(&mut self.next, Next::End) {
            Next::Page(token) => {
                self.next = Next::Asked(token);
                Some(Ok(self.call.clone()))
            }
            Next::Failure(failure) => Some(Err(failure)),
            asked @ Next::Asked(_) => {
                self.next = asked;
                None
            }
            Next::End => None,
        }
    }

    /// Goes back to the page that was requested but has not arrived.
    pub(super) fn again(&mut self) {
        if let Next::Asked(token) = &mut self.next {
            self.next = Next::Page(token.take());
        }
    }

    /// Moves on after a page has arrived. Returns the token of the next one.
    ///
    /// If the next page cannot be requested, that is an error of the next page, because this one is
    /// valid.
    pub(super) fn advance(
        &mut self,
        response: &Response,
        from_body: Option<NextPage>,
    ) -> Option<String> {
        let found = match (self.paging.source, from_body) {
            (PagingSource::Link, _) => self.link(response),
            (PagingSource::Url, Some(NextPage::Token(url))) => {
                self.token_of(&url, response)
            }
            (_, Some(NextPage::Token(token))) => {
                Ok(Some(token).filter(|token| !token.is_empty()))
            }
            (_, Some(NextPage::Behind { items, total })) => {
                Ok(self.behind(items, total))
            }
            (_, None) => Ok(None),
        };
        let token = match found {
            Ok(token) => token,
            Err(failure) => {
                self.next = Next::Failure(failure);
                return None;
            }
        };
        self.next = match &token {
            None => Next::End,
            Some(token) if self.is_new(token) => {
                let value = ParamValue::One(token.clone());
                self.call.params.set(Place::Query, self.paging.token, value);
                Next::Page(Some(token.clone()))
            }
            Some(_) => {
                let problem = PagingProblem::RepeatedToken;
                self.next = Next::Failure(PagingFailure::failure(response, problem));
                return None;
            }
        };
        token
    }

    /// Returns whether no page with this token has been requested, and remembers it.
    fn is_new(&mut self, token: &str) -> bool {
        match self.seen.binary_search_by(|other| other.as_str().cmp(token)) {
            Ok(_) => false,
            Err(place) => {
                self.seen.insert(place, token.to_owned());
                true
            }
        }
    }

    /// Returns the token of the page behind one of so many items, unless those are the last of all.
    fn behind(&mut self, items: usize, total: Option<u64>) -> Option<String> {
        let items = u64::try_from(items).unwrap_or(u64::MAX);
        self.passed = self.passed.map(|passed| passed.saturating_add(items));
        self.counted = total;
        let current = match self.call.params.value(Place::Query, self.paging.token) {
            Some(ParamValue::One(token)) => text::integer(token),
            _ => None,
        };
        let (next, passed) = match self.paging.source {
            PagingSource::Page(first) => {
                (current.unwrap_or(first).saturating_add(1), self.passed)
            }
            _ => {
                let next = current.unwrap_or(0).saturating_add(items);
                (next, Some(next))
            }
        };
        let is_last = total.zip(passed).is_some_and(|(total, passed)| passed >= total);
        (!is_last).then(|| next.to_string())
    }

    /// Returns the total number of items.
    pub(super) fn total(&self, response: &Response) -> Option<u64> {
        let header = self.paging.total.and_then(|name| named(response.headers(), name));
        let told =
            header.and_then(|value| text::integer(text::trim(value.to_str().ok()?)));
        told.or(self.counted)
    }

    /// Returns the token of the page that comes next, or that was requested but has not arrived.
    pub(super) fn next_token(&self) -> Option<&str> {
        match &self.next {
            Next::Page(token) | Next::Asked(token) => token.as_deref(),
            Next::Failure(_) | Next::End => None,
        }
    }

    /// Returns the operation that lists the items.
    pub(super) fn operation(&self) -> &'static Operation {
        self.call.operation
    }

    fn link(&self, response: &Response) -> Result<Option<String>, Failure> {
        let fault = |problem| PagingFailure::failure(response, problem);
        let Some(target) = link::next(response.headers()).map_err(fault)? else {
            return Ok(None);
        };
        self.token_of(&target, response)
    }

    /// Returns the token that the URL of the next page has; none for an empty one, which leads nowhere.
    fn token_of(
        &self,
        url: &str,
        response: &Response,
    ) -> Result<Option<String>, Failure> {
        if url.is_empty() {
            return Ok(None);
        }
        let fault = |problem| PagingFailure::failure(response, problem);
        let origin = self.call.client.shared().origin(self.call.operation)?;
        link::token(url, origin.as_str(), self.paging.token).map(Some).map_err(fault)
    }
}
