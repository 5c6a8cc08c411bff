//! Many checks at once.

use std::fmt;

use crate::Error;
use crate::models::BatchCheckPermissionResult;

/// Why one check of many has no answer. It is neither yes nor no.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CheckFailure {
    /// The server could not decide it, and says why. The others are answered all the same.
    Undecided(String),
    /// The call that it went with failed, or one before it without an answer, so that this one was not sent.
    Call(Error),
    /// The answer has not as many results as there were questions, so that none of them can be told.
    Miscounted,
}

impl fmt::Display for CheckFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undecided(why) => write!(f, "the check could not be decided: {why}"),
            Self::Call(error) => error.fmt(f),
            Self::Miscounted => {
                f.write_str("the answer has not as many results as there were questions")
            }
        }
    }
}

impl std::error::Error for CheckFailure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            // Its own message is shown already.
            Self::Call(error) => error.source(),
            _ => None,
        }
    }
}

/// Returns a result for each of so many questions.
pub(super) fn results(
    answer: BatchCheckPermissionResult,
    count: usize,
) -> Vec<Result<bool, CheckFailure>> {
    if answer.results.len() != count {
        return vec![Err(CheckFailure::Miscounted); count];
    }
    let results = answer.results.into_iter().map(|it| match it.error {
        Some(why) if !why.is_empty() => Err(CheckFailure::Undecided(why)),
        _ => Ok(it.allowed),
    });
    results.collect()
}
