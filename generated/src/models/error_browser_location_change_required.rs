use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// Says that the flow goes on elsewhere, with status 422. It answers requests that ask for
/// JSON, where a redirect would get lost.
///
/// `error.id` is `browser_location_change_required`. Typical cases are the way to a social
/// sign-in provider, the way back to an OAuth2 client, and the way from a recovery to the
/// settings page.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorBrowserLocationChangeRequired {
    /// The error of those operations that do not speak OAuth 2.0.
    pub error: Option<models::GenericError>,
    /// Where to send the browser. It stands beside [`error`](field@crate::models::ErrorBrowserLocationChangeRequired::error), not inside.
    ///
    /// Navigate the whole page there, and check that it is present first.
    ///
    /// Secret: not in `Debug` output.
    pub redirect_browser_to: Option<String>,
}

impl fmt::Debug for ErrorBrowserLocationChangeRequired {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("ErrorBrowserLocationChangeRequired");
        out.field("error", &self.error);
        out.field("redirect_browser_to", &runtime::Redacted);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl ErrorBrowserLocationChangeRequired {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `error`.
    #[inline]
    #[must_use]
    pub fn error(
        mut self,
        value: impl Into<Option<crate::models::GenericError>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.error = Some(value);
        }
        self
    }

    /// Sets `redirect_browser_to`.
    #[inline]
    #[must_use]
    pub fn redirect_browser_to<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.redirect_browser_to = Some(value);
        }
        self
    }
}

impl json::Decode for ErrorBrowserLocationChangeRequired {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("error", &mut this.error),
            ("redirect_browser_to", &mut this.redirect_browser_to),
        ])?;
        Ok(this)
    }
}

impl json::Encode for ErrorBrowserLocationChangeRequired {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("error", &self.error),
            ("redirect_browser_to", &self.redirect_browser_to),
        ]);
    }
}

json::serde_impls!(ErrorBrowserLocationChangeRequired);
