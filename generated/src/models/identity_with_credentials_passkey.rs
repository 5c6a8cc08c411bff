use crate::models;
use crate::runtime::json;

/// Passkeys to import, as part of [`identityWithCredentials`](crate::models::IdentityWithCredentials).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityWithCredentialsPasskey {
    /// The passkeys of one user.
    pub config: Option<models::IdentityWithCredentialsPasskeyConfig>,
}

impl IdentityWithCredentialsPasskey {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `config`.
    #[inline]
    #[must_use]
    pub fn config(
        mut self,
        value: impl Into<Option<models::IdentityWithCredentialsPasskeyConfig>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.config = Some(value);
        }
        self
    }
}

impl json::Decode for IdentityWithCredentialsPasskey {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("config", &mut this.config)])?;
        Ok(this)
    }
}

impl json::Encode for IdentityWithCredentialsPasskey {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("config", &self.config)]);
    }
}

json::serde_impls!(IdentityWithCredentialsPasskey);
