use std::fmt;

use crate::runtime::{self, json};

/// A URL and a token with which a browser user signs out. The answer of
/// [`createBrowserLogoutFlow`](crate::api::frontend::FrontendApi::create_browser_logout_flow()).
///
/// It works only for the session whose cookie came with the request.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LogoutFlow {
    /// The token to call [`updateLogoutFlow`](crate::api::frontend::FrontendApi::update_logout_flow()) with, if your page signs out by script.
    ///
    /// Keep it out of logs.
    ///
    /// Secret: not in `Debug` output.
    pub logout_token: String,
    /// The address behind your "Sign out" link. Opening it ends the session and removes its
    /// cookie.
    ///
    /// It contains the token.
    ///
    /// Secret: not in `Debug` output.
    pub logout_url: String,
}

impl fmt::Debug for LogoutFlow {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("LogoutFlow");
        out.field("logout_token", &runtime::Redacted);
        out.field("logout_url", &runtime::Redacted);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl LogoutFlow {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(logout_token: impl Into<String>, logout_url: impl Into<String>) -> Self {
        Self {
            logout_token: logout_token.into(),
            logout_url: logout_url.into(),
        }
    }
}

impl json::Decode for LogoutFlow {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            logout_token: String::new(),
            logout_url: String::new(),
        };
        r.object_with(
            [
                ("logout_token", &mut json::InPlace(&mut this.logout_token)),
                ("logout_url", &mut json::InPlace(&mut this.logout_url)),
            ],
            &["logout_token", "logout_url"],
        )?;
        Ok(this)
    }
}

impl json::Encode for LogoutFlow {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("logout_token", &self.logout_token),
            ("logout_url", &self.logout_url),
        ]);
    }
}

json::serde_impls!(LogoutFlow);
