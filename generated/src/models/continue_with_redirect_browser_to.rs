use std::fmt;

use crate::runtime::{self, json};

/// Tells you to send the browser to a URL.
///
/// Usually this is the `return_to` of the flow, or the next step of an OAuth2 sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContinueWithRedirectBrowserTo {
    /// Where to send the browser.
    ///
    /// Navigate the whole page there. A fetch from a script is not enough.
    ///
    /// Secret: not in `Debug` output.
    pub redirect_browser_to: String,
}

impl fmt::Debug for ContinueWithRedirectBrowserTo {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("ContinueWithRedirectBrowserTo");
        out.field("redirect_browser_to", &runtime::Redacted);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl ContinueWithRedirectBrowserTo {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(redirect_browser_to: impl Into<String>) -> Self {
        Self {
            redirect_browser_to: redirect_browser_to.into(),
        }
    }
}

impl json::Decode for ContinueWithRedirectBrowserTo {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            redirect_browser_to: String::new(),
        };
        r.object_with(
            [
                ("action", &mut json::Tag("redirect_browser_to")),
                (
                    "redirect_browser_to",
                    &mut json::InPlace(&mut this.redirect_browser_to),
                ),
            ],
            &["redirect_browser_to"],
        )?;
        Ok(this)
    }
}

impl ContinueWithRedirectBrowserTo {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([("redirect_browser_to", &self.redirect_browser_to)]);
    }
}

impl json::Encode for ContinueWithRedirectBrowserTo {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("action", "redirect_browser_to");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(ContinueWithRedirectBrowserTo);
