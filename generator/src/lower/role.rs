//! What a documented status is to its operation: a result, an error, or a way out.

use super::media;
use super::status::class;
use crate::document::openapi::Response;
use crate::document::{Document, Found};
use crate::model::Status;

/// What a documented status is to its operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// It is what the call returns.
    Result,
    /// It is an error of the call.
    Error,
    /// It is `default` and stands for all statuses: 2xx are results, all others are errors.
    Both,
}

impl Role {
    /// Returns whether the call can return it.
    pub(crate) fn is_result(self) -> bool {
        matches!(self, Self::Result | Self::Both)
    }
}

/// Returns the role of a status among all those of its operation.
///
/// A 2xx is a result, and 4xx and 5xx are errors, whatever else is documented. A 3xx is a result where no 2xx is
/// documented. `default` is an error where a 2xx is documented, or where it says what a documented error says; else it
/// is both.
pub(crate) fn role(
    document: &Document,
    status: Status,
    response: &Found<'_, Response>,
    all: &[(Status, Found<'_, Response>)],
) -> Role {
    let has_success = || all.iter().any(|(other, _)| class(*other) == Some(2));
    match class(status) {
        Some(2) => Role::Result,
        Some(3) if !has_success() => Role::Result,
        Some(_) => Role::Error,
        None if has_success() || repeats_an_error(document, response, all) => {
            Role::Error
        }
        None => Role::Both,
    }
}

/// Returns whether `default` describes what a documented error describes, so that no success can be meant.
fn repeats_an_error(
    document: &Document,
    default: &Found<'_, Response>,
    all: &[(Status, Found<'_, Response>)],
) -> bool {
    let by_default = &default.item.content;
    let repeats = |error: &Found<'_, Response>| {
        let content = &error.item.content;
        content.len() == by_default.len()
            && by_default.iter().all(|(name, said)| {
                let other = content.get(name);
                other.is_some_and(|other| media::same_schema(document, said, other))
            })
    };
    let mut errors =
        all.iter().filter(|(status, _)| matches!(class(*status), Some(4 | 5)));
    !by_default.is_empty() && errors.any(|(_, error)| repeats(error))
}
