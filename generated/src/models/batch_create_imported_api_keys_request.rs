use crate::models;
use crate::runtime::{self, json};

/// The keys that [`adminBatchCreateImportedApiKeys`](crate::api::api_keys::ApiKeysApi::admin_batch_create_imported_api_keys()) imports.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchCreateImportedApiKeysRequest {
    /// Between one and 1000 keys.
    pub requests: Option<Vec<models::ImportApiKeyRequest>>,
}

impl BatchCreateImportedApiKeysRequest {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `requests`.
    #[inline]
    #[must_use]
    pub fn requests<M>(
        mut self,
        values: impl runtime::IntoItems<models::ImportApiKeyRequest, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.requests = Some(values);
        }
        self
    }
}

impl json::Decode for BatchCreateImportedApiKeysRequest {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("requests", &mut json::OrEmpty(&mut this.requests))])?;
        Ok(this)
    }
}

impl json::Encode for BatchCreateImportedApiKeysRequest {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("requests", &self.requests)]);
    }
}

json::serde_impls!(BatchCreateImportedApiKeysRequest);
