use std::fmt;

use crate::runtime::{self, json};

/// Where to send the browser next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OAuth2RedirectTo {
    /// The address at which the user's browser continues.
    ///
    /// Use it once, unchanged, and at once. It carries a verifier, so do not log it, and do not
    /// request it from your server: only the browser that started the flow can continue it.
    ///
    /// Secret: not in `Debug` output.
    pub redirect_to: String,
}

impl fmt::Debug for OAuth2RedirectTo {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("OAuth2RedirectTo");
        out.field("redirect_to", &runtime::Redacted);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl OAuth2RedirectTo {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(redirect_to: impl Into<String>) -> Self {
        Self {
            redirect_to: redirect_to.into(),
        }
    }
}

impl json::Decode for OAuth2RedirectTo {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self { redirect_to: String::new() };
        r.object_with(
            [("redirect_to", &mut json::InPlace(&mut this.redirect_to))],
            &["redirect_to"],
        )?;
        Ok(this)
    }
}

impl json::Encode for OAuth2RedirectTo {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("redirect_to", &self.redirect_to)]);
    }
}

json::serde_impls!(OAuth2RedirectTo);
