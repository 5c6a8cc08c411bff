use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// The list of recovery codes to import.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AdminIdentityImportCredentialsLookupSecretConfig {
    /// The codes, in plain text. [`updateIdentity`](crate::api::identity::IdentityApi::update_identity()) adds them to those that exist.
    ///
    /// Secret: not in `Debug` output.
    pub codes: Option<Vec<models::IdentityCredentialsLookupSecretCode>>,
}

impl fmt::Debug for AdminIdentityImportCredentialsLookupSecretConfig {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("AdminIdentityImportCredentialsLookupSecretConfig");
        out.field("codes", &runtime::Redacted);
        out.finish()
    }
}

impl AdminIdentityImportCredentialsLookupSecretConfig {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `codes`.
    #[inline]
    #[must_use]
    pub fn codes<M>(
        mut self,
        values: impl runtime::IntoItems<models::IdentityCredentialsLookupSecretCode, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.codes = Some(values);
        }
        self
    }
}

impl json::Decode for AdminIdentityImportCredentialsLookupSecretConfig {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("codes", &mut json::OrEmpty(&mut this.codes))])?;
        Ok(this)
    }
}

impl json::Encode for AdminIdentityImportCredentialsLookupSecretConfig {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("codes", &self.codes)]);
    }
}

json::serde_impls!(AdminIdentityImportCredentialsLookupSecretConfig);
