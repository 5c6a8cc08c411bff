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
        let mut this = Self {
            session_token: String::new(),
        };
        r.object_with(
            [("session_token", &mut json::InPlace(&mut this.session_token))],
            &["session_token"],
        )?;
        Ok(this)
    }
}

impl json::Encode for PerformNativeLogoutBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("session_token", &self.session_token)]);
    }
}

json::serde_impls!(PerformNativeLogoutBody);
