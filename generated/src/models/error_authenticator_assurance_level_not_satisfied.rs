use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// Says that the user is signed in, but has to complete a second factor first. Its status is
/// 403\.
///
/// `error.id` is `session_aal2_required`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorAuthenticatorAssuranceLevelNotSatisfied {
    /// The error of those operations that do not speak OAuth 2.0.
    pub error: Option<models::GenericError>,
    /// Where the user can complete the second factor. It stands beside [`error`](field@crate::models::ErrorAuthenticatorAssuranceLevelNotSatisfied::error), not inside.
    ///
    /// Secret: not in `Debug` output.
    pub redirect_browser_to: Option<String>,
}

impl fmt::Debug for ErrorAuthenticatorAssuranceLevelNotSatisfied {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("ErrorAuthenticatorAssuranceLevelNotSatisfied");
        out.field("error", &self.error);
        out.field("redirect_browser_to", &runtime::Redacted);
        out.finish()
    }
}

impl json::Decode for ErrorAuthenticatorAssuranceLevelNotSatisfied {
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

impl json::Encode for ErrorAuthenticatorAssuranceLevelNotSatisfied {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("error", &self.error),
            ("redirect_browser_to", &self.redirect_browser_to),
        ]);
    }
}

json::serde_impls!(ErrorAuthenticatorAssuranceLevelNotSatisfied);
