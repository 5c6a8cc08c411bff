//! A request that is not let in.

use std::fmt;

use http::header::{ACCEPT, CACHE_CONTROL, CONTENT_TYPE, LOCATION, WWW_AUTHENTICATE};
use http::request::Parts;
use http::{HeaderValue, Method, Response, StatusCode};

use super::credential;
use super::outcome::Outcome;
use super::sessions::Sessions;

/// The path, with its query, that a browser comes back to after signing in: put it into the extensions of a
/// request where its own URI is not what the browser asked for, as in a nested router of axum.
#[derive(Debug, Clone)]
pub struct ReturnTo(pub String);

/// A request that is not let in, with why, and with what a page needs to go on.
///
/// Render it yourself, or take the [response](Self::response) that it makes. `Debug` leaves out the queries of the URLs, which
/// have the page that was asked for.
#[derive(Clone)]
pub struct Rejection {
    outcome: Outcome,
    login: String,
    is_browser: bool,
}

impl Rejection {
    pub(super) fn new(sessions: &Sessions, outcome: Outcome, parts: &Parts) -> Self {
        let back = sessions.return_to(parts);
        let outcome = match (outcome, &back) {
            (Outcome::StepUp(step_up), Some(back)) => {
                let here = step_up.clone().returning_to(back);
                Outcome::StepUp(here.unwrap_or(step_up))
            }
            (outcome, _) => outcome,
        };
        Self {
            outcome,
            login: sessions.login_url(back.as_deref()),
            is_browser: is_browser(parts),
        }
    }

    /// Returns why: everything but [`Outcome::Session`].
    #[must_use]
    pub fn outcome(&self) -> &Outcome {
        &self.outcome
    }

    /// Returns where a browser begins to sign in, and comes back from to the page that was asked for, if
    /// [`Sessions::app_url`] is set.
    #[must_use]
    pub fn login_url(&self) -> &str {
        &self.login
    }

    /// Returns whether a browser asked for a page: for `text/html`, and without a token. Only then does a redirect lead
    /// anywhere. After a form (`POST`), the browser does not come back by itself: what was typed is gone.
    #[must_use]
    pub fn is_browser(&self) -> bool {
        self.is_browser
    }

    /// Returns where to send the browser, if one asked for a page and something can be done about it: to the
    /// login, or to what is missing.
    #[must_use]
    pub fn location(&self) -> Option<&str> {
        match &self.outcome {
            Outcome::Nobody if self.is_browser => Some(&self.login),
            Outcome::StepUp(step_up) if self.is_browser => Some(step_up.location()),
            _ => None,
        }
    }

    /// Returns the status: 303 for a browser that is sent on, otherwise 401 for nobody, 403 for a session that does
    /// not suffice, and 502 if Ory could not be asked.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match &self.outcome {
            _ if self.location().is_some() => StatusCode::SEE_OTHER,
            Outcome::StepUp(_) => StatusCode::FORBIDDEN,
            Outcome::Failed(_) => StatusCode::BAD_GATEWAY,
            Outcome::Nobody | Outcome::Session(_) => StatusCode::UNAUTHORIZED,
        }
    }

    /// Returns a plain response: the [status](Self::status), the [location](Self::location), and one word as its body.
    /// It says nothing of the error, which is for your log.
    #[must_use]
    pub fn response<B: From<String>>(&self) -> Response<B> {
        let word = match &self.outcome {
            Outcome::StepUp(step_up) => step_up.code(),
            Outcome::Failed(_) => "session_unknown",
            Outcome::Nobody | Outcome::Session(_) => "session_inactive",
        };
        let mut response = Response::new(B::from(word.to_owned()));
        *response.status_mut() = self.status();
        let headers = response.headers_mut();
        let plain = HeaderValue::from_static("text/plain; charset=utf-8");
        headers.insert(CONTENT_TYPE, plain);
        // What is sent to one user is nothing for another one.
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(Ok(location)) = self.location().map(HeaderValue::from_str) {
            headers.insert(LOCATION, location);
        }
        if self.status() == StatusCode::UNAUTHORIZED {
            // RFC 9110, 15.5.2: there is one with each 401.
            headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

impl fmt::Debug for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let login = self.login.split('?').next().unwrap_or_default();
        f.debug_struct("Rejection")
            .field("outcome", &self.outcome)
            .field("login_url", &login)
            .field("is_browser", &self.is_browser)
            .finish()
    }
}

/// Returns path and query of a page that can be asked for again.
pub(super) fn path(parts: &Parts) -> Option<&str> {
    if !matches!(parts.method, Method::GET | Method::HEAD) {
        return None;
    }
    let own = || parts.uri.path_and_query().map(|it| it.as_str());
    let path =
        parts.extensions.get::<ReturnTo>().map(|it| it.0.as_str()).or_else(own)?;
    path.starts_with('/').then_some(path)
}

fn is_browser(parts: &Parts) -> bool {
    let accepts = parts.headers.get_all(ACCEPT).iter();
    let wants_page = accepts
        .filter_map(|it| it.to_str().ok())
        .any(|it| it.to_ascii_lowercase().contains("text/html"));
    wants_page && !credential::has_token(&parts.headers)
}
