use std::fmt;

use crate::runtime::{self, json};

/// The token from an invitation, to accept or decline it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InviteTokenBody {
    /// The secret from the link in the e-mail.
    ///
    /// Secret: not in `Debug` output.
    ///
    /// Format `uuid`.
    pub invite_token: String,
}

impl fmt::Debug for InviteTokenBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("InviteTokenBody");
        out.field("invite_token", &runtime::Redacted);
        out.finish()
    }
}

impl json::Decode for InviteTokenBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut invite_token: Option<String> = None;
        r.object([("invite_token", &mut json::Required(&mut invite_token))])?;
        let Some(invite_token) = invite_token else {
            return Err(r.lacks("invite_token"));
        };
        Ok(Self { invite_token })
    }
}

impl json::Encode for InviteTokenBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("invite_token", &self.invite_token)]);
    }
}

json::serde_impls!(InviteTokenBody);
