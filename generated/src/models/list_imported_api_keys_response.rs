use crate::models;
use crate::runtime::json;

/// A page of [`adminListImportedApiKeys`](crate::api::api_keys::ApiKeysApi::admin_list_imported_api_keys()).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListImportedApiKeysResponse {
    /// The key `imported_api_keys`.
    pub imported_api_keys: Option<Vec<models::ImportedApiKey>>,
    /// The `page_token` for the next page. Empty or absent on the last one.
    pub next_page_token: Option<String>,
}

#[cfg(feature = "test-util")]
impl ListImportedApiKeysResponse {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `imported_api_keys`.
    #[inline]
    #[must_use]
    pub fn imported_api_keys<M>(
        mut self,
        values: impl crate::runtime::IntoItems<crate::models::ImportedApiKey, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.imported_api_keys = Some(values);
        }
        self
    }

    /// Sets `next_page_token`.
    #[inline]
    #[must_use]
    pub fn next_page_token<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.next_page_token = Some(value);
        }
        self
    }
}

impl json::Decode for ListImportedApiKeysResponse {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("imported_api_keys", &mut json::OrEmpty(&mut this.imported_api_keys)),
            ("next_page_token", &mut this.next_page_token),
        ])?;
        Ok(this)
    }
}

impl json::Encode for ListImportedApiKeysResponse {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("imported_api_keys", &self.imported_api_keys),
            ("next_page_token", &self.next_page_token),
        ]);
    }
}

json::serde_impls!(ListImportedApiKeysResponse);
