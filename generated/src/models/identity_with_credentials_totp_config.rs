use std::fmt;

use crate::runtime::{self, json};

/// The TOTP secret of one user. An identity has at most one.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityWithCredentialsTotpConfig {
    /// The `otpauth://totp/` URL that the QR code for the authenticator app contains, with the
    /// parameter `secret`.
    ///
    /// It is as confidential as the secret in it.
    ///
    /// Secret: not in `Debug` output.
    pub totp_url: Option<String>,
}

impl fmt::Debug for IdentityWithCredentialsTotpConfig {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("IdentityWithCredentialsTotpConfig");
        out.field("totp_url", &runtime::Redacted);
        out.finish()
    }
}

impl IdentityWithCredentialsTotpConfig {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `totp_url`.
    #[inline]
    #[must_use]
    pub fn totp_url<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.totp_url = Some(value);
        }
        self
    }
}

impl json::Decode for IdentityWithCredentialsTotpConfig {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("totp_url", &mut this.totp_url)])?;
        Ok(this)
    }
}

impl json::Encode for IdentityWithCredentialsTotpConfig {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("totp_url", &self.totp_url)]);
    }
}

json::serde_impls!(IdentityWithCredentialsTotpConfig);
