//! How a page can fail, by what to do about it.

use std::{error, fmt};

use super::RedirectTo;
use crate::{ApiBody, Error};

/// Why a request could not be opened or answered.
///
/// Decide by [`kind`](Self::kind). `Display` has no challenge and no code in it, so it may be logged.
#[derive(Debug)]
pub struct Failure {
    kind: FailureKind,
    redirect_to: Option<RedirectTo>,
    source: Box<Error>,
}

/// What is to be done about a [`Failure`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FailureKind {
    /// The request has been answered before, for example after the back button (status 410 or 409).
    /// Send the browser to [`Failure::redirect_to`] if there is one, or else tell the user to start
    /// again at the application.
    Answered,
    /// Nobody knows the challenge: it is mistyped, or too old to be remembered (status 404, or 410
    /// without a URL). The user starts again at the application.
    Unknown,
    /// The request was left open for too long (status 401 with the code `request_unauthorized`). The
    /// user starts again at the application.
    Expired,
    /// The code that the user typed is wrong, used up or too old. Ask for it again. Only of
    /// [`device`](fn@super::device).
    WrongCode,
    /// Ory does not take the answer as it is, for example without a subject (other statuses from 400
    /// to 499 but 401, 403, 408 and 429). A fault of the program.
    Refused,
    /// There is no connection, too many requests were sent, or the server has a fault of its own. The
    /// same may succeed later.
    Unavailable,
    /// Anything else, above all an access token that is wrong (status 401 or 403).
    Failed,
}

impl Failure {
    /// Sorts an error of a call. `gone` finds the URL in the body of status 410.
    pub(super) fn new<E: ApiBody>(
        error: Error<E>,
        gone: impl FnOnce(&E) -> Option<RedirectTo>,
    ) -> Self {
        let status = error.status();
        let expired = error.code().as_deref() == Some("request_unauthorized");
        let redirect_to = error.body().filter(|_| status == Some(410)).and_then(gone);
        let kind = match status {
            Some(409) => FailureKind::Answered,
            Some(410) if redirect_to.is_some() => FailureKind::Answered,
            Some(404 | 410) => FailureKind::Unknown,
            Some(401) if expired => FailureKind::Expired,
            Some(401 | 403) => FailureKind::Failed,
            _ if error.is_retryable() => FailureKind::Unavailable,
            Some(400..=499) => FailureKind::Refused,
            _ => FailureKind::Failed,
        };
        Self {
            kind,
            redirect_to,
            source: Box::new(error.erase()),
        }
    }

    /// Sorts an error of a call whose errors have no URL.
    pub(super) fn plain<E: ApiBody>(error: Error<E>) -> Self {
        Self::new(error, |_| None)
    }

    /// Says that the code of a device is wrong, if that is what it can be.
    pub(super) fn of_code(mut self) -> Self {
        use FailureKind::{Answered, Expired, Refused, Unknown};
        if matches!(self.kind, Answered | Expired | Refused | Unknown) {
            self.kind = FailureKind::WrongCode;
        }
        self
    }

    /// Returns what is to be done about it.
    #[must_use]
    pub fn kind(&self) -> FailureKind {
        self.kind
    }

    /// Returns where the browser goes instead, if Ory said so. Only of [`FailureKind::Answered`].
    #[must_use]
    pub fn redirect_to(&self) -> Option<&RedirectTo> {
        self.redirect_to.as_ref()
    }

    /// Returns the status that a page about this failure should have: 400 if the user can start
    /// again, 503 if the same may succeed later, and otherwise 502.
    #[must_use]
    pub fn page_status(&self) -> u16 {
        match self.kind {
            FailureKind::Answered
            | FailureKind::Unknown
            | FailureKind::Expired
            | FailureKind::WrongCode => 400,
            FailureKind::Unavailable => 503,
            FailureKind::Refused | FailureKind::Failed => 502,
        }
    }

    /// Returns the error of the call.
    #[must_use]
    pub fn error(&self) -> &Error {
        &self.source
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            FailureKind::Answered => "the request was answered before",
            FailureKind::Unknown => "the challenge is unknown",
            FailureKind::Expired => "the request was open for too long",
            FailureKind::WrongCode => "the code of the device was not accepted",
            FailureKind::Refused => "Ory does not take the answer",
            FailureKind::Unavailable => "Ory cannot answer now",
            FailureKind::Failed => "the call failed",
        };
        write!(f, "{what}: {}", self.source)
    }
}

impl error::Error for Failure {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        Some(&*self.source)
    }
}
