//! From one page to the next, without I/O and without types.

use std::collections::BTreeSet;

use super::link;
use super::{Paging, PagingSource};
use crate::runtime::call::Call;
use crate::runtime::error::{Failure, PagingFailure, PagingProblem};
use crate::runtime::operation::Operation;
use crate::runtime::param::{ParamValue, Place};
use crate::runtime::response::Response;

/// The position of a walk through a list.
pub(super) struct Walk {
    call: Box<Call>,
    paging: &'static Paging,
    /// The tokens of all pages that have been requested.
    seen: BTreeSet<String>,
    next: Next,
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
        Self {
            call,
            paging,
            seen: token.iter().cloned().collect(),
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
        from_body: Option<String>,
    ) -> Option<String> {
        let found = match self.paging.source {
            PagingSource::Body => Ok(from_body.filter(|token| !token.is_empty())),
            PagingSource::Link => self.link(response),
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
            Some(token) if self.seen.insert(token.clone()) => {
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

    /// Returns the total number of items.
    pub(super) fn total(&self, response: &Response) -> Option<u64> {
        let header = response.headers().get(self.paging.total?)?;
        header.to_str().ok()?.trim().parse().ok()
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
        let origin = self.call.client.shared().origin(self.call.operation)?;
        link::token(&target, origin.as_str(), self.paging.token).map(Some).map_err(fault)
    }
}
