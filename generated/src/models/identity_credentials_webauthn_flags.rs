use crate::runtime::json;

/// The flags that the authenticator set when a WebAuthn key was registered.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityCredentialsWebAuthnFlags {
    /// Whether the key may leave the device, as synchronized passkeys do. It never changes for
    /// a key.
    pub backup_eligible: Option<bool>,
    /// Whether the key is backed up at present.
    pub backup_state: Option<bool>,
    /// Whether somebody touched the authenticator.
    pub user_present: Option<bool>,
    /// Whether the authenticator checked who it was, by PIN or biometrics.
    pub user_verified: Option<bool>,
}

impl IdentityCredentialsWebAuthnFlags {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `backup_eligible`.
    #[inline]
    #[must_use]
    pub fn backup_eligible(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.backup_eligible = Some(value);
        }
        self
    }

    /// Sets `backup_state`.
    #[inline]
    #[must_use]
    pub fn backup_state(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.backup_state = Some(value);
        }
        self
    }

    /// Sets `user_present`.
    #[inline]
    #[must_use]
    pub fn user_present(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.user_present = Some(value);
        }
        self
    }

    /// Sets `user_verified`.
    #[inline]
    #[must_use]
    pub fn user_verified(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.user_verified = Some(value);
        }
        self
    }
}

impl json::Decode for IdentityCredentialsWebAuthnFlags {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("backup_eligible", &mut this.backup_eligible),
            ("backup_state", &mut this.backup_state),
            ("user_present", &mut this.user_present),
            ("user_verified", &mut this.user_verified),
        ])?;
        Ok(this)
    }
}

impl json::Encode for IdentityCredentialsWebAuthnFlags {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("backup_eligible", &self.backup_eligible),
            ("backup_state", &self.backup_state),
            ("user_present", &self.user_present),
            ("user_verified", &self.user_verified),
        ]);
    }
}

json::serde_impls!(IdentityCredentialsWebAuthnFlags);
