//! Where the browser goes next.

use std::fmt;

use crate::models::OAuth2RedirectTo;
use crate::runtime::Redacted;

/// The URL to which the browser goes next, with status 302 or 303.
///
/// It carries a verifier that is as good as a password until it is used, so `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct RedirectTo(String);

impl RedirectTo {
    /// Returns the URL, for the header `Location`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the URL, for the header `Location`.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }
}

impl From<OAuth2RedirectTo> for RedirectTo {
    fn from(body: OAuth2RedirectTo) -> Self {
        Self(body.redirect_to)
    }
}

impl fmt::Debug for RedirectTo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RedirectTo").field(&Redacted).finish()
    }
}
