use crate::models;
use crate::runtime::json;

/// The verdicts of [`adminBatchVerifyApiKeys`](crate::api::api_keys::ApiKeysApi::admin_batch_verify_api_keys()).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchVerifyApiKeysResponse {
    /// One verdict for each credential, in the order of the request.
    pub results: Option<Vec<models::VerifyApiKeyResponse>>,
}

#[cfg(feature = "test-util")]
impl BatchVerifyApiKeysResponse {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `results`.
    #[inline]
    #[must_use]
    pub fn results<M>(
        mut self,
        values: impl crate::runtime::IntoItems<crate::models::VerifyApiKeyResponse, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.results = Some(values);
        }
        self
    }
}

impl json::Decode for BatchVerifyApiKeysResponse {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("results", &mut json::OrEmpty(&mut this.results))])?;
        Ok(this)
    }
}

impl json::Encode for BatchVerifyApiKeysResponse {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("results", &self.results)]);
    }
}

json::serde_impls!(BatchVerifyApiKeysResponse);
