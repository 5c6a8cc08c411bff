use crate::models;
use crate::runtime::json;

/// Recovery codes to import, as part of [`identityWithCredentials`](crate::models::IdentityWithCredentials).
///
/// These are the codes that users keep on paper for the day when they have lost their second
/// factor. They have nothing to do with [`createRecoveryCodeForIdentity`](crate::api::identity::IdentityApi::create_recovery_code_for_identity()).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AdminIdentityImportCredentialsLookupSecret {
    /// The list of recovery codes to import.
    pub config: Option<models::AdminIdentityImportCredentialsLookupSecretConfig>,
}

impl AdminIdentityImportCredentialsLookupSecret {
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
        value: impl Into<
            Option<models::AdminIdentityImportCredentialsLookupSecretConfig>,
        >,
    ) -> Self {
        if let Some(value) = value.into() {
            self.config = Some(value);
        }
        self
    }
}

impl json::Decode for AdminIdentityImportCredentialsLookupSecret {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("config", &mut this.config)])?;
        Ok(this)
    }
}

impl json::Encode for AdminIdentityImportCredentialsLookupSecret {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("config", &self.config)]);
    }
}

json::serde_impls!(AdminIdentityImportCredentialsLookupSecret);
