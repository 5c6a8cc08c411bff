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
        let mut this = Self {
            invite_token: String::new(),
        };
        r.object_with(
            [("invite_token", &mut json::InPlace(&mut this.invite_token))],
            &["invite_token"],
        )?;
        Ok(this)
    }
}

impl json::Encode for InviteTokenBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("invite_token", &self.invite_token)]);
    }
}

json::serde_impls!(InviteTokenBody);
