use crate::models;
use crate::runtime::json;

/// What became of the keys of [`adminBatchCreateImportedApiKeys`](crate::api::api_keys::ApiKeysApi::admin_batch_create_imported_api_keys()).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchCreateImportedApiKeysResponse {
    /// How many keys were not imported. If it is not zero, look for them in [`results`](field@crate::models::BatchCreateImportedApiKeysResponse::results).
    pub failure_count: Option<i32>,
    /// One result for each key of the request, in the same order.
    pub results: Option<Vec<models::BatchCreateImportedApiKeysResult>>,
    /// The key `success_count`.
    pub success_count: Option<i32>,
}

#[cfg(feature = "test-util")]
impl BatchCreateImportedApiKeysResponse {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `failure_count`.
    #[inline]
    #[must_use]
    pub fn failure_count(mut self, value: impl Into<Option<i32>>) -> Self {
        if let Some(value) = value.into() {
            self.failure_count = Some(value);
        }
        self
    }

    /// Sets `results`.
    #[inline]
    #[must_use]
    pub fn results<M>(
        mut self,
        values: impl crate::runtime::IntoItems<
            crate::models::BatchCreateImportedApiKeysResult,
            M,
        >,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.results = Some(values);
        }
        self
    }

    /// Sets `success_count`.
    #[inline]
    #[must_use]
    pub fn success_count(mut self, value: impl Into<Option<i32>>) -> Self {
        if let Some(value) = value.into() {
            self.success_count = Some(value);
        }
        self
    }
}

impl json::Decode for BatchCreateImportedApiKeysResponse {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("failure_count", &mut this.failure_count),
            ("results", &mut json::OrEmpty(&mut this.results)),
            ("success_count", &mut this.success_count),
        ])?;
        Ok(this)
    }
}

impl json::Encode for BatchCreateImportedApiKeysResponse {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("failure_count", &self.failure_count),
            ("results", &self.results),
            ("success_count", &self.success_count),
        ]);
    }
}

json::serde_impls!(BatchCreateImportedApiKeysResponse);
