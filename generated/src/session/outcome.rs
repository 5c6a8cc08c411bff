//! What comes of a check.

use std::fmt;
use std::sync::Arc;

use super::address::{self, InvalidUrl};
use crate::Error;
use crate::models::Session;

/// Who makes a request.
///
/// The list is complete, so that a `match` names each case: whoever takes an error for nobody sends users to
/// the login again and again while Ory is down, and whoever takes it for somebody lets everybody in.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// A session that suffices.
    Session(Arc<Session>),
    /// Nobody: the request has no credential, or Ory knows no session for it.
    Nobody,
    /// Somebody, whose session does not suffice: most often, a second factor is missing.
    StepUp(StepUp),
    /// Nobody knows: Ory cannot be reached, answers with an error, or with something else than is documented.
    Failed(Error),
}

impl Outcome {
    /// Returns the session, if there is one that suffices.
    #[must_use]
    pub fn session(&self) -> Option<&Arc<Session>> {
        match self {
            Self::Session(session) => Some(session),
            _ => None,
        }
    }
}

/// What a user has to do before their session suffices.
///
/// `Debug` leaves out the query of the URL.
#[derive(Clone, PartialEq, Eq)]
pub struct StepUp {
    code: String,
    location: String,
}

impl StepUp {
    pub(super) fn new(code: &str, location: String) -> Self {
        Self {
            code: code.to_owned(),
            location,
        }
    }

    /// Returns what is missing, in Ory's words: `session_aal2_required`, `session_aal2_enrollment_required`,
    /// `session_credential_required`, or another one that a later version has.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Returns where to send the browser. It is an absolute URL with `https`, or with `http` if it leads to
    /// this machine or the client uses plain HTTP itself; it has no user name and no control characters.
    #[must_use]
    pub fn location(&self) -> &str {
        &self.location
    }

    /// Returns the same, and the browser comes back to a URL of yours afterwards: `return_to` is added if the
    /// location begins a login or settings flow of Ory and has none yet. The project has to allow the URL.
    ///
    /// # Errors
    ///
    /// The URL is not absolute, or not one to send a browser to.
    pub fn returning_to(mut self, url: &str) -> Result<Self, InvalidUrl> {
        address::check(url, true)?;
        let path = self.location.split(['?', '#']).next().unwrap_or_default();
        let begins_flow = ["login", "settings"]
            .iter()
            .any(|kind| path.ends_with(&format!("/self-service/{kind}/browser")));
        if begins_flow && !address::has_parameter(&self.location, "return_to") {
            self.location = address::with_parameter(&self.location, "return_to", url);
        }
        Ok(self)
    }
}

impl fmt::Debug for StepUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = self.location.find(['?', '#']).unwrap_or(self.location.len());
        f.debug_struct("StepUp")
            .field("code", &self.code)
            .field("location", &&self.location[..end])
            .finish()
    }
}
