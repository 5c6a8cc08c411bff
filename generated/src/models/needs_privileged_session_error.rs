use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// Says that the user signed in too long ago for this change of settings. Its status is 403.
///
/// `error.id` is `session_refresh_required`. After a new sign-in the change can be sent
/// again.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NeedsPrivilegedSessionError {
    /// The error of those operations that do not speak OAuth 2.0.
    pub error: Option<models::GenericError>,
    /// Where the user signs in again. It stands beside [`error`](field@crate::models::NeedsPrivilegedSessionError::error), not inside.
    ///
    /// Secret: not in `Debug` output.
    pub redirect_browser_to: String,
}

impl fmt::Debug for NeedsPrivilegedSessionError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("NeedsPrivilegedSessionError");
        out.field("error", &self.error);
        out.field("redirect_browser_to", &runtime::Redacted);
        out.finish()
    }
}

impl json::Decode for NeedsPrivilegedSessionError {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            error: None,
            redirect_browser_to: String::new(),
        };
        r.object_with(
            [
                ("error", &mut this.error),
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

impl json::Encode for NeedsPrivilegedSessionError {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("error", &self.error),
            ("redirect_browser_to", &self.redirect_browser_to),
        ]);
    }
}

json::serde_impls!(NeedsPrivilegedSessionError);
