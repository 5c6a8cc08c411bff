use std::fmt;

use crate::runtime::{self, json};

/// A token with which the Ory Console in the browser talks to its AI assistant.
///
/// It opens the assistant alone and gives no access to any Ory project. Keep it out of logs.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AiAssistantSessionToken {
    /// One hour after the token was made. Get a new token before that.
    pub expires_at: runtime::Timestamp,
    /// The secret itself, a bearer token.
    ///
    /// Secret: not in `Debug` output.
    pub token: String,
}

impl fmt::Debug for AiAssistantSessionToken {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("AiAssistantSessionToken");
        out.field("expires_at", &self.expires_at);
        out.field("token", &runtime::Redacted);
        out.finish()
    }
}

impl json::Decode for AiAssistantSessionToken {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut expires_at: Option<runtime::Timestamp> = None;
        let mut token: Option<String> = None;
        r.object([
            ("expires_at", &mut json::Required(&mut expires_at)),
            ("token", &mut json::Required(&mut token)),
        ])?;
        let Some(expires_at) = expires_at else {
            return Err(r.lacks("expires_at"));
        };
        let Some(token) = token else {
            return Err(r.lacks("token"));
        };
        Ok(Self { expires_at, token })
    }
}

impl json::Encode for AiAssistantSessionToken {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("expires_at", &self.expires_at), ("token", &self.token)]);
    }
}

json::serde_impls!(AiAssistantSessionToken);
