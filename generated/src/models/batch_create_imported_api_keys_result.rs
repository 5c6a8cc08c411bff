use crate::models;
use crate::runtime::json;

/// What became of one key of [`adminBatchCreateImportedApiKeys`](crate::api::api_keys::ApiKeysApi::admin_batch_create_imported_api_keys()).
///
/// It holds either [`imported_api_key`](field@crate::models::BatchCreateImportedApiKeysResult::imported_api_key), or an error.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchCreateImportedApiKeysResult {
    /// Absent if the key was imported.
    ///
    /// Defaults to `BATCH_CREATE_IMPORTED_API_KEYS_ERROR_UNSPECIFIED`; one of `BATCH_CREATE_IMPORTED_API_KEYS_ERROR_UNSPECIFIED`, `BATCH_CREATE_IMPORTED_API_KEYS_ERROR_INVALID_ARGUMENT`, `BATCH_CREATE_IMPORTED_API_KEYS_ERROR_ALREADY_EXISTS`, `BATCH_CREATE_IMPORTED_API_KEYS_ERROR_FAILED_PRECONDITION`, `BATCH_CREATE_IMPORTED_API_KEYS_ERROR_INTERNAL`, `BATCH_CREATE_IMPORTED_API_KEYS_ERROR_RESOURCE_EXHAUSTED`.
    pub error_code: Option<models::BatchCreateImportedApiKeysErrorCode>,
    /// The error in a sentence, for people. Absent if the key was imported.
    pub error_message: Option<String>,
    /// The record of the key. Absent if it was not imported.
    pub imported_api_key: Option<models::ImportedApiKey>,
    /// Which key of the request this is about. The first one is 0.
    pub index: Option<i32>,
}

#[cfg(feature = "test-util")]
impl BatchCreateImportedApiKeysResult {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `error_code`.
    #[inline]
    #[must_use]
    pub fn error_code(
        mut self,
        value: impl Into<Option<crate::models::BatchCreateImportedApiKeysErrorCode>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.error_code = Some(value);
        }
        self
    }

    /// Sets `error_message`.
    #[inline]
    #[must_use]
    pub fn error_message<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.error_message = Some(value);
        }
        self
    }

    /// Sets `imported_api_key`.
    #[inline]
    #[must_use]
    pub fn imported_api_key(
        mut self,
        value: impl Into<Option<crate::models::ImportedApiKey>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.imported_api_key = Some(value);
        }
        self
    }

    /// Sets `index`.
    #[inline]
    #[must_use]
    pub fn index(mut self, value: impl Into<Option<i32>>) -> Self {
        if let Some(value) = value.into() {
            self.index = Some(value);
        }
        self
    }
}

impl json::Decode for BatchCreateImportedApiKeysResult {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("error_code", &mut this.error_code),
            ("error_message", &mut this.error_message),
            ("imported_api_key", &mut this.imported_api_key),
            ("index", &mut this.index),
        ])?;
        Ok(this)
    }
}

impl json::Encode for BatchCreateImportedApiKeysResult {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("error_code", &self.error_code),
            ("error_message", &self.error_message),
            ("imported_api_key", &self.imported_api_key),
            ("index", &self.index),
        ]);
    }
}

json::serde_impls!(BatchCreateImportedApiKeysResult);
