use crate::models;
use crate::runtime::{self, json};

/// The list of links to SAML providers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityWithCredentialsSamlConfig {
    /// One entry for each provider account of the user. [`updateIdentity`](crate::api::identity::IdentityApi::update_identity()) adds them to those
    /// that exist.
    pub providers: Option<Vec<models::IdentityWithCredentialsSamlConfigProvider>>,
}

impl IdentityWithCredentialsSamlConfig {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `providers`.
    #[inline]
    #[must_use]
    pub fn providers<M>(
        mut self,
        values: impl runtime::IntoItems<
            models::IdentityWithCredentialsSamlConfigProvider,
            M,
        >,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.providers = Some(values);
        }
        self
    }
}

impl json::Decode for IdentityWithCredentialsSamlConfig {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("providers", &mut json::OrEmpty(&mut this.providers))])?;
        Ok(this)
    }
}

impl json::Encode for IdentityWithCredentialsSamlConfig {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("providers", &self.providers)]);
    }
}

json::serde_impls!(IdentityWithCredentialsSamlConfig);
