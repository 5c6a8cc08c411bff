//! What an answer by status means.

use crate::Error;
use crate::api::permission::{
    CheckPermissionOrErrorError, PostCheckPermissionOrErrorError,
};
use crate::models::CheckPermissionResult;

/// The error bodies of a check by status, one of which is a no: those of `check_permission_or_error` and of
/// `post_check_permission_or_error`.
pub trait Refusal: private::Sealed {
    /// Returns the answer that came with status 403.
    fn refusal(&self) -> Option<&CheckPermissionResult>;
}

impl Refusal for CheckPermissionOrErrorError {
    fn refusal(&self) -> Option<&CheckPermissionResult> {
        match self {
            Self::Forbidden(answer) => Some(answer),
            _ => None,
        }
    }
}

impl Refusal for PostCheckPermissionOrErrorError {
    fn refusal(&self) -> Option<&CheckPermissionResult> {
        match self {
            Self::Forbidden(answer) => Some(answer),
            _ => None,
        }
    }
}

/// Returns yes or no, of the answer of a check by status.
///
/// With these operations, a no has status 403 and is an error of the client. So has a key that may not ask, whose
/// body is another one. Only a body that says `allowed: false` is a no.
///
/// ```no_run
/// use ory_sdk::{Ory, permissions};
///
/// # async fn example(ory: Ory) -> Result<(), ory_sdk::Error> {
/// let check = ory.permission().check_permission_or_error().namespace("Document");
/// let check = check.object("budget").relation("view").subject_id("alice");
/// let may_view = permissions::allowed(check.await)?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// Nothing was decided. Let nobody in.
pub fn allowed<E>(answer: Result<CheckPermissionResult, Error<E>>) -> Result<bool, Error>
where
    E: Refusal,
    Error: From<Error<E>>,
{
    let error = match answer {
        Ok(answer) => return Ok(answer.allowed),
        Err(error) => error,
    };
    match error.body().and_then(Refusal::refusal) {
        Some(CheckPermissionResult { allowed: false }) => Ok(false),
        _ => Err(error.into()),
    }
}

mod private {
    pub trait Sealed {}
    impl Sealed for super::CheckPermissionOrErrorError {}
    impl Sealed for super::PostCheckPermissionOrErrorError {}
}
