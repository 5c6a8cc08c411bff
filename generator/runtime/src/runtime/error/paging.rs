//! Lists whose next page cannot be requested.

use std::fmt;

use super::failure::write_origin;
use super::{Error, Failure};
use crate::runtime::response::{Meta, Response};

/// A page arrived, but the next page cannot be requested.
#[derive(Debug, Clone)]
pub struct PagingFailure {
    operation: &'static str,
    meta: Meta,
    problem: PagingProblem,
}

/// Why the next page of a list cannot be requested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PagingProblem {
    /// The `Link` header is malformed (RFC 8288).
    MalformedLink,
    /// The link to the next page leads to a host other than the call's. Nothing is sent there.
    OtherHost,
    /// The link to the next page has no token.
    NoToken,
    /// The token is that of an earlier page, so the list would never end.
    RepeatedToken,
}

impl PagingFailure {
    pub(crate) fn failure(response: &Response, problem: PagingProblem) -> Failure {
        Error::Paging(Box::new(Self {
            operation: response.operation().id,
            meta: response.meta(),
            problem,
        }))
    }

    /// Returns what is wrong.
    #[must_use]
    pub fn problem(&self) -> PagingProblem {
        self.problem
    }

    pub(super) fn meta(&self) -> &Meta {
        &self.meta
    }
}

impl fmt::Display for PagingFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let problem = match self.problem {
            PagingProblem::MalformedLink => "the `Link` header cannot be read",
            PagingProblem::OtherHost => {
                "the link to the next page leads to another host than `base_url`"
            }
            PagingProblem::NoToken => "the link to the next page has no token",
            PagingProblem::RepeatedToken => {
                "the next page is one that came before: the list has no end"
            }
        };
        write!(f, "{}: {problem}", self.operation)?;
        write_origin(f, &self.meta)
    }
}
