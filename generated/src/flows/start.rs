//! URLs that begin a flow.

use std::fmt;

use super::FlowKind;
use super::location::Location;
use super::page::encoded;

/// The URL that begins a flow, with its parameters.
///
/// Send the browser to it, or put it behind a link. Ory creates the flow and opens your page with its
/// ID. What a setter says is sent as it is, percent-encoded; said twice, the last one counts. `Debug`
/// shows no values.
///
/// ```
/// use ory_sdk::flows::{FlowKind, StartUrl};
///
/// let url = StartUrl::browser(FlowKind::Login)
///     .refresh(true)
///     .return_to("https://example.com/?page=1")
///     .build("https://my-project.projects.oryapis.com/")?;
/// assert_eq!(
///     url,
///     "https://my-project.projects.oryapis.com/self-service/login/browser\
///      ?refresh=true&return_to=https%3A%2F%2Fexample.com%2F%3Fpage%3D1",
/// );
/// # Ok::<(), ory_sdk::flows::StartUrlError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
#[must_use = "a URL does nothing until it is built"]
pub struct StartUrl {
    kind: FlowKind,
    is_native: bool,
    parameters: Vec<(&'static str, String)>,
}

impl StartUrl {
    /// Begins a flow in a browser.
    pub fn browser(kind: FlowKind) -> Self {
        Self {
            kind,
            is_native: false,
            parameters: Vec::new(),
        }
    }

    /// Begins a flow of a native app, which gets it as the answer.
    pub fn native(kind: FlowKind) -> Self {
        Self {
            kind,
            is_native: true,
            parameters: Vec::new(),
        }
    }

    /// Returns the same as the URL of a native app.
    pub fn into_native(self) -> Self {
        Self { is_native: true, ..self }
    }

    /// Returns which kind of flow it begins.
    #[must_use]
    pub fn kind(&self) -> FlowKind {
        self.kind
    }

    /// Has a user who is signed in sign in again. Login.
    pub fn refresh(self, refresh: bool) -> Self {
        self.with("refresh", refresh.to_string())
    }

    /// Sets the assurance level to reach: `aal1` or `aal2`. Login.
    pub fn aal(self, level: impl Into<String>) -> Self {
        self.with("aal", level)
    }

    /// Sets where the browser goes when the flow is done. All but native recoveries and settings.
    pub fn return_to(self, url: impl Into<String>) -> Self {
        self.with("return_to", url)
    }

    /// Sets the challenge of an OAuth2 login request, which is a secret. Login and registration, in a
    /// browser.
    pub fn login_challenge(self, challenge: impl Into<String>) -> Self {
        self.with("login_challenge", challenge)
    }

    /// Sets the organization, by its ID. Login, registration and settings.
    pub fn organization(self, id: impl Into<String>) -> Self {
        self.with("organization", id)
    }

    /// Sets the address for the code of a second factor. Login.
    #[deprecated = "users now choose the second factor in the flow"]
    pub fn via(self, address: impl Into<String>) -> Self {
        self.with("via", address)
    }

    /// Sets the identity schema, by its ID. Login and registration.
    pub fn identity_schema(self, id: impl Into<String>) -> Self {
        self.with("identity_schema", id)
    }

    /// Sets where the browser goes when the user has verified the address afterwards. Registration, in
    /// a browser.
    pub fn after_verification_return_to(self, url: impl Into<String>) -> Self {
        self.with("after_verification_return_to", url)
    }

    /// Sets whether to go on without a change of settings. Recovery, in a browser.
    pub fn skip_settings(self, skip: bool) -> Self {
        self.with("skip_settings", skip.to_string())
    }

    /// Asks for the code that a session token can be exchanged with. Login and registration, in a
    /// native app.
    pub fn return_session_token_exchange_code(self, ask: bool) -> Self {
        self.with("return_session_token_exchange_code", ask.to_string())
    }

    /// Returns the URL below the URL of the project, with a slash at its end or without.
    ///
    /// # Errors
    ///
    /// If the base is not an absolute URL with `http` or `https`, or has a query or fragment; if this
    /// kind of flow begins nowhere; if it does not take a parameter that is set.
    pub fn build(&self, base: &str) -> Result<String, StartUrlError> {
        let is_base = Location::parse(base).is_some_and(|base| !base.is_path());
        if !is_base || base.contains(['?', '#']) {
            return Err(StartUrlError(Problem::Base));
        }
        let taken = parameters(self.kind, self.is_native)
            .ok_or(StartUrlError(Problem::Kind(self.kind)))?;
        let base = base.trim_end_matches('/');
        let side = if self.is_native { "api" } else { "browser" };
        let mut url = format!("{base}/self-service/{}/{side}", self.kind);
        for (index, (name, value)) in self.parameters.iter().enumerate() {
            if !taken.contains(name) {
                return Err(StartUrlError(Problem::Parameter(self.kind, name)));
            }
            url.push(if index == 0 { '?' } else { '&' });
            url.push_str(name);
            url.push('=');
            url.push_str(&encoded(value).to_string());
        }
        Ok(url)
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.parameters.retain(|(given, _)| *given != name);
        self.parameters.push((name, value.into()));
        self
    }
}

/// Returns the query parameters of an operation that creates a flow, if there is one.
fn parameters(kind: FlowKind, is_native: bool) -> Option<&'static [&'static str]> {
    Some(match (kind, is_native) {
        (FlowKind::Login, false) => &[
            "refresh",
            "aal",
            "return_to",
            "login_challenge",
            "organization",
            "via",
            "identity_schema",
        ],
        (FlowKind::Login, true) => &[
            "refresh",
            "aal",
            "return_session_token_exchange_code",
            "return_to",
            "organization",
            "via",
            "identity_schema",
        ],
        (FlowKind::Registration, false) => &[
            "return_to",
            "login_challenge",
            "after_verification_return_to",
            "organization",
            "identity_schema",
        ],
        (FlowKind::Registration, true) => &[
            "return_session_token_exchange_code",
            "return_to",
            "organization",
            "identity_schema",
        ],
        (FlowKind::Recovery, false) => &["return_to", "skip_settings"],
        (FlowKind::Recovery, true) => &[],
        (FlowKind::Verification, _) => &["return_to"],
        (FlowKind::Settings, false) => &["return_to", "organization"],
        (FlowKind::Settings, true) => &["organization"],
        (FlowKind::Error | FlowKind::OAuth2Consent, _) => return None,
    })
}

impl fmt::Debug for StartUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.parameters.iter().map(|(name, _)| name).collect();
        f.debug_struct("StartUrl")
            .field("kind", &self.kind)
            .field("is_native", &self.is_native)
            .field("parameters", &names)
            .finish()
    }
}

/// Why a URL cannot be built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StartUrlError(Problem);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Problem {
    Base,
    Kind(FlowKind),
    Parameter(FlowKind, &'static str),
}

impl fmt::Display for StartUrlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Problem::Base => f.write_str(
                "the base is not an absolute URL with `http` or `https` and without a query",
            ),
            Problem::Kind(kind) => write!(f, "a flow `{kind}` is not begun by a URL"),
            Problem::Parameter(kind, name) => {
                write!(f, "this way to begin a flow `{kind}` does not take `{name}`")
            }
        }
    }
}

impl std::error::Error for StartUrlError {}
