use std::fmt;

use crate::runtime::{self, json};

/// Which session a native app wants to end. The body of [`performNativeLogout`](crate::api::frontend::FrontendApi::perform_native_logout()).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PerformNativeLogoutBody {
    /// The session token to revoke. Delete your own copy afterwards.
    ///
    /// Secret: not in `Debug` output.
    pub session_token: String,
}

impl fmt::Debug for PerformNativeLogoutBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("PerformNativeLogoutBody");
        out.field("session_token", &runtime::Redacted);
        out.finish()
    }
}

impl PerformNativeLogoutBody {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(session_token: impl Into<String>) -> Self {
        Self {
            session_token: session_token.into(),
        }
    }
}

impl json::Decode for PerformNativeLogoutBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut session_token: Option<String> = None;
        r.object([("session_token", &mut json::Required(&mut session_token))])?;
        let Some(session_token) = session_token else {
            return Err(r.lacks("session_token"));
        };
        Ok(Self { session_token })
    }
}

impl json::Encode for PerformNativeLogoutBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("session_token", &self.session_token)]);
    }
}

json::serde_impls!(PerformNativeLogoutBody);
