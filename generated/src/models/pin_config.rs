use std::fmt;

use crate::runtime::{self, json};

/// The PIN of an enrolled device key.
///
/// Ory stores no PIN. It stores a secret, encrypted, which the app binds to the PIN on the
/// device, and counts failed attempts.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PinConfig {
    /// The key `created_at`.
    pub created_at: Option<runtime::Timestamp>,
    /// How many attempts in a row had a wrong PIN.
    ///
    /// The key is locked when this reaches `pin_max_attempts` of the project, which is 5 by
    /// default.
    pub failed_attempts: Option<u64>,
    /// The secret in its encrypted form. It is never part of an answer, and is erased when the
    /// key gets locked.
    ///
    /// Never returned by the server.
    ///
    /// Secret: not in `Debug` output.
    pub pin_secret: Option<String>,
    /// When the secret was last replaced. Absent if it is still the first one.
    pub rotated_at: Option<runtime::Timestamp>,
}

impl fmt::Debug for PinConfig {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("PinConfig");
        out.field("created_at", &self.created_at);
        out.field("failed_attempts", &self.failed_attempts);
        out.field("pin_secret", &runtime::Redacted);
        out.field("rotated_at", &self.rotated_at);
        out.finish()
    }
}

impl json::Decode for PinConfig {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("created_at", &mut this.created_at),
            ("failed_attempts", &mut this.failed_attempts),
            ("pin_secret", &mut this.pin_secret),
            ("rotated_at", &mut this.rotated_at),
        ])?;
        Ok(this)
    }
}

impl json::Encode for PinConfig {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("created_at", &self.created_at),
            ("failed_attempts", &self.failed_attempts),
            ("pin_secret", &self.pin_secret),
            ("rotated_at", &self.rotated_at),
        ]);
    }
}

json::serde_impls!(PinConfig);
