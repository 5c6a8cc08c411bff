use crate::models;
use crate::runtime::{self, json};

/// The security keys of one user.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityWithCredentialsWebAuthnConfig {
    /// The WebAuthn keys or passkeys to import for one identity.
    pub credentials: Option<models::IdentityCredentialsWebAuthnList>,
    /// The user handle with which the keys were made, as a list of bytes.
    ///
    /// Absent in an update, the one that is stored stays.
    pub user_handle: Option<Vec<i64>>,
}

impl IdentityWithCredentialsWebAuthnConfig {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `credentials`.
    #[inline]
    #[must_use]
    pub fn credentials<M>(
        mut self,
        values: impl runtime::IntoItems<models::IdentityCredentialsWebAuthn, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.credentials = Some(values);
        }
        self
    }

    /// Sets `user_handle`.
    #[inline]
    #[must_use]
    pub fn user_handle<M>(mut self, values: impl runtime::IntoItems<i64, M>) -> Self {
        if let Some(values) = values.into_items() {
            self.user_handle = Some(values);
        }
        self
    }
}

impl json::Decode for IdentityWithCredentialsWebAuthnConfig {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("credentials", &mut json::OrEmpty(&mut this.credentials)),
            ("user_handle", &mut json::OrEmpty(&mut this.user_handle)),
        ])?;
        Ok(this)
    }
}

impl json::Encode for IdentityWithCredentialsWebAuthnConfig {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("credentials", &self.credentials),
            ("user_handle", &self.user_handle),
        ]);
    }
}

json::serde_impls!(IdentityWithCredentialsWebAuthnConfig);
