use std::fmt;

use crate::runtime::{self, json};

/// A link that signs a user in for account recovery. The result of
/// [`createRecoveryLinkForIdentity`](crate::api::identity::IdentityApi::create_recovery_link_for_identity()).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RecoveryLinkForIdentity {
    /// When the link and its flow expire.
    pub expires_at: Option<runtime::Timestamp>,
    /// The URL for the user. It contains a token: whoever opens it first gets the account.
    ///
    /// Secret: not in `Debug` output.
    pub recovery_link: String,
}

impl fmt::Debug for RecoveryLinkForIdentity {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("RecoveryLinkForIdentity");
        out.field("expires_at", &self.expires_at);
        out.field("recovery_link", &runtime::Redacted);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl RecoveryLinkForIdentity {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(recovery_link: impl Into<String>) -> Self {
        Self {
            expires_at: None,
            recovery_link: recovery_link.into(),
        }
    }

    /// Sets `expires_at`.
    #[inline]
    #[must_use]
    pub fn expires_at(
        mut self,
        value: impl Into<Option<crate::runtime::Timestamp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.expires_at = Some(value);
        }
        self
    }
}

impl json::Decode for RecoveryLinkForIdentity {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            expires_at: None,
            recovery_link: String::new(),
        };
        r.object_with(
            [
                ("expires_at", &mut this.expires_at),
                ("recovery_link", &mut json::InPlace(&mut this.recovery_link)),
            ],
            &["recovery_link"],
        )?;
        Ok(this)
    }
}

impl json::Encode for RecoveryLinkForIdentity {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("expires_at", &self.expires_at),
            ("recovery_link", &self.recovery_link),
        ]);
    }
}

json::serde_impls!(RecoveryLinkForIdentity);
