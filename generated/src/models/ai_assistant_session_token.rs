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
        let mut this = Self {
            expires_at: runtime::Timestamp::UNIX_EPOCH,
            token: String::new(),
        };
        r.object_with(
            [
                ("expires_at", &mut json::InPlace(&mut this.expires_at)),
                ("token", &mut json::InPlace(&mut this.token)),
            ],
            &["expires_at", "token"],
        )?;
        Ok(this)
    }
}

impl json::Encode for AiAssistantSessionToken {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("expires_at", &self.expires_at), ("token", &self.token)]);
    }
}

json::serde_impls!(AiAssistantSessionToken);
