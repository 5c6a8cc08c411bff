use crate::models;
use crate::runtime::{self, json};

/// The credentials that [`adminBatchVerifyApiKeys`](crate::api::api_keys::ApiKeysApi::admin_batch_verify_api_keys()) checks.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchVerifyApiKeysRequest {
    /// Between one and 100 credentials.
    pub requests: Option<Vec<models::VerifyApiKeyRequest>>,
}

impl BatchVerifyApiKeysRequest {
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
        values: impl runtime::IntoItems<models::VerifyApiKeyRequest, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.requests = Some(values);
        }
        self
    }
}

impl json::Decode for BatchVerifyApiKeysRequest {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("requests", &mut json::OrEmpty(&mut this.requests))])?;
        Ok(this)
    }
}

impl json::Encode for BatchVerifyApiKeysRequest {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("requests", &self.requests)]);
    }
}

json::serde_impls!(BatchVerifyApiKeysRequest);
