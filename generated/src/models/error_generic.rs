use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// The error of most operations: those on sessions, flows, identities, permissions and projects.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorGeneric {
    /// What went wrong: a code for programs, and words for people.
    pub error: models::GenericErrorContent,
    /// Where the browser of the user has to go to get on. With `session_refresh_required`, `session_aal2_required` and
    /// the like.
    ///
    /// Secret: not in `Debug` output.
    pub redirect_browser_to: Option<String>,
    /// The ID of the flow that takes the place of an expired one. With `self_service_flow_expired`.
    pub use_flow_id: Option<String>,
}

impl fmt::Debug for ErrorGeneric {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("ErrorGeneric");
        out.field("error", &self.error);
        out.field("redirect_browser_to", &runtime::Redacted);
        out.field("use_flow_id", &self.use_flow_id);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl ErrorGeneric {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(error: crate::models::GenericErrorContent) -> Self {
        Self {
            error,
            redirect_browser_to: None,
            use_flow_id: None,
        }
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

    /// Sets `use_flow_id`.
    #[inline]
    #[must_use]
    pub fn use_flow_id<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.use_flow_id = Some(value);
        }
        self
    }
}

impl json::Decode for ErrorGeneric {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut error: Option<models::GenericErrorContent> = None;
        let mut redirect_browser_to: Option<String> = None;
        let mut use_flow_id: Option<String> = None;
        r.object([
            ("error", &mut json::Required(&mut error)),
            ("redirect_browser_to", &mut redirect_browser_to),
            ("use_flow_id", &mut use_flow_id),
        ])?;
        let Some(error) = error else {
            return Err(r.lacks("error"));
        };
        Ok(Self {
            error,
            redirect_browser_to,
            use_flow_id,
        })
    }
}

impl json::Encode for ErrorGeneric {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("error", &self.error),
            ("redirect_browser_to", &self.redirect_browser_to),
            ("use_flow_id", &self.use_flow_id),
        ]);
    }
}

json::serde_impls!(ErrorGeneric);

impl runtime::ApiBody for models::ErrorGeneric {}
