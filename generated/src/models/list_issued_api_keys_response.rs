use crate::models;
use crate::runtime::json;

/// A page of [`adminListIssuedApiKeys`](crate::api::api_keys::ApiKeysApi::admin_list_issued_api_keys()).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListIssuedApiKeysResponse {
    /// The key `issued_api_keys`.
    pub issued_api_keys: Option<Vec<models::IssuedApiKey>>,
    /// The `page_token` for the next page. Empty or absent on the last one.
    pub next_page_token: Option<String>,
}

#[cfg(feature = "test-util")]
impl ListIssuedApiKeysResponse {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `issued_api_keys`.
    #[inline]
    #[must_use]
    pub fn issued_api_keys<M>(
        mut self,
        values: impl crate::runtime::IntoItems<crate::models::IssuedApiKey, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.issued_api_keys = Some(values);
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

impl json::Decode for ListIssuedApiKeysResponse {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("issued_api_keys", &mut json::OrEmpty(&mut this.issued_api_keys)),
            ("next_page_token", &mut this.next_page_token),
        ])?;
        Ok(this)
    }
}

impl json::Encode for ListIssuedApiKeysResponse {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("issued_api_keys", &self.issued_api_keys),
            ("next_page_token", &self.next_page_token),
        ]);
    }
}

json::serde_impls!(ListIssuedApiKeysResponse);
