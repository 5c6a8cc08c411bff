use std::fmt;

use crate::runtime::{self, json};

/// A recovery code and the link to the page where the user types it. The result of
/// [`createRecoveryCodeForIdentity`](crate::api::identity::IdentityApi::create_recovery_code_for_identity()).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RecoveryCodeForIdentity {
    /// When the code and its flow expire.
    pub expires_at: Option<runtime::Timestamp>,
    /// The code for the user, usually six digits. Ory stores it only as a hash.
    ///
    /// Secret: not in `Debug` output.
    pub recovery_code: String,
    /// The URL of your recovery page with the ID of the flow in the query parameter `flow`.
    ///
    /// It does not contain the code. In a flow of type `api`, take the ID from here and send
    /// the code with [`updateRecoveryFlow`](crate::api::frontend::FrontendApi::update_recovery_flow()).
    ///
    /// Secret: not in `Debug` output.
    pub recovery_link: String,
}

impl fmt::Debug for RecoveryCodeForIdentity {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("RecoveryCodeForIdentity");
        out.field("expires_at", &self.expires_at);
        out.field("recovery_code", &runtime::Redacted);
        out.field("recovery_link", &runtime::Redacted);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl RecoveryCodeForIdentity {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        recovery_code: impl Into<String>,
        recovery_link: impl Into<String>,
    ) -> Self {
        Self {
            expires_at: None,
            recovery_code: recovery_code.into(),
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

impl json::Decode for RecoveryCodeForIdentity {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            expires_at: None,
            recovery_code: String::new(),
            recovery_link: String::new(),
        };
        r.object_with(
            [
                ("expires_at", &mut this.expires_at),
                ("recovery_code", &mut json::InPlace(&mut this.recovery_code)),
                ("recovery_link", &mut json::InPlace(&mut this.recovery_link)),
            ],
            &["recovery_code", "recovery_link"],
        )?;
        Ok(this)
    }
}

impl json::Encode for RecoveryCodeForIdentity {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("expires_at", &self.expires_at),
            ("recovery_code", &self.recovery_code),
            ("recovery_link", &self.recovery_link),
        ]);
    }
}

json::serde_impls!(RecoveryCodeForIdentity);
