use std::fmt;

use crate::runtime::{self, json};

/// A former secret or issuer URL of Ory Talos that still counts when credentials are
/// verified.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TalosRetiredValue {
    /// When it stops counting. Absent means never.
    pub expires_at: Option<runtime::Timestamp>,
    /// The former secret or issuer URL. A former secret still has to be kept secret.
    ///
    /// Secret: not in `Debug` output.
    pub value: String,
}

impl fmt::Debug for TalosRetiredValue {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("TalosRetiredValue");
        out.field("expires_at", &self.expires_at);
        out.field("value", &runtime::Redacted);
        out.finish()
    }
}

impl json::Decode for TalosRetiredValue {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            expires_at: None,
            value: String::new(),
        };
        r.object_with(
            [
                ("expires_at", &mut this.expires_at),
                ("value", &mut json::InPlace(&mut this.value)),
            ],
            &["value"],
        )?;
        Ok(this)
    }
}

impl json::Encode for TalosRetiredValue {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("expires_at", &self.expires_at), ("value", &self.value)]);
    }
}

json::serde_impls!(TalosRetiredValue);
