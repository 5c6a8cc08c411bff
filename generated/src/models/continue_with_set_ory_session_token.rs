use std::fmt;

use crate::runtime::{self, json};

/// Hands your native app the token of the new session.
///
/// It comes in API flows only; in browser flows the session is a cookie.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContinueWithSetOrySessionToken {
    /// The session token. Whoever has it acts as the user, so keep it in the secure storage of
    /// the device.
    ///
    /// Send it in the header `X-Session-Token`, or as a bearer token.
    ///
    /// Secret: not in `Debug` output.
    pub ory_session_token: String,
}

impl fmt::Debug for ContinueWithSetOrySessionToken {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("ContinueWithSetOrySessionToken");
        out.field("ory_session_token", &runtime::Redacted);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl ContinueWithSetOrySessionToken {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(ory_session_token: impl Into<String>) -> Self {
        Self {
            ory_session_token: ory_session_token.into(),
        }
    }
}

impl json::Decode for ContinueWithSetOrySessionToken {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            ory_session_token: String::new(),
        };
        r.object_with(
            [
                ("action", &mut json::Tag("set_ory_session_token")),
                ("ory_session_token", &mut json::InPlace(&mut this.ory_session_token)),
            ],
            &["ory_session_token"],
        )?;
        Ok(this)
    }
}

impl ContinueWithSetOrySessionToken {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([("ory_session_token", &self.ory_session_token)]);
    }
}

impl json::Encode for ContinueWithSetOrySessionToken {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("action", "set_ory_session_token");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(ContinueWithSetOrySessionToken);
