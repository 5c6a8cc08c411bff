//! The kinds of flows.

use std::fmt;

use super::page::encoded;

/// What a flow is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FlowKind {
    /// Signing in, or adding a second factor to a session.
    Login,
    /// Creating an account.
    Registration,
    /// Getting back into an account without its credential.
    Recovery,
    /// Confirming an address.
    Verification,
    /// Changing the profile and the credentials.
    Settings,
    /// Showing an error that ended a flow. It begins nowhere: Ory sends the browser to it.
    Error,
    /// Asking the user what an OAuth2 client may do. It begins nowhere either.
    OAuth2Consent,
}

impl FlowKind {
    /// All kinds.
    pub const ALL: [Self; 7] = [
        Self::Login,
        Self::Registration,
        Self::Recovery,
        Self::Verification,
        Self::Settings,
        Self::Error,
        Self::OAuth2Consent,
    ];

    /// Returns the kind with this name, for example `login` or `oauth2_consent`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    /// Returns the name, for example `login` or `oauth2_consent`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Login => "login",
            Self::Registration => "registration",
            Self::Recovery => "recovery",
            Self::Verification => "verification",
            Self::Settings => "settings",
            Self::Error => "error",
            Self::OAuth2Consent => "oauth2_consent",
        }
    }

    /// Returns the path and query of your page that shows this flow, for example `/login?flow=<id>`.
    ///
    /// The query parameter is the one with which Ory opens the page: `flow`; `id` for errors;
    /// `consent_challenge` for the consent, whose path is `/consent`. The ID is percent-encoded.
    ///
    /// ```
    /// use ory_sdk::flows::FlowKind;
    ///
    /// assert_eq!(FlowKind::Login.page("3a9f"), "/login?flow=3a9f");
    /// ```
    #[must_use]
    pub fn page(self, id: &str) -> String {
        let (path, parameter) = match self {
            Self::Error => ("error", "id"),
            Self::OAuth2Consent => ("consent", "consent_challenge"),
            _ => (self.as_str(), "flow"),
        };
        format!("/{path}?{parameter}={}", encoded(id))
    }
}

impl fmt::Display for FlowKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
