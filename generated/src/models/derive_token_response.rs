use crate::models;
use crate::runtime::json;

/// The answer of [`adminDeriveToken`](crate::api::api_keys::ApiKeysApi::admin_derive_token()).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeriveTokenResponse {
    /// A token that [`adminDeriveToken`](crate::api::api_keys::ApiKeysApi::admin_derive_token()) has derived from an API key.
    pub token: Option<models::Token>,
}

#[cfg(feature = "test-util")]
impl DeriveTokenResponse {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `token`.
    #[inline]
    #[must_use]
    pub fn token(mut self, value: impl Into<Option<crate::models::Token>>) -> Self {
        if let Some(value) = value.into() {
            self.token = Some(value);
        }
        self
    }
}

impl json::Decode for DeriveTokenResponse {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("token", &mut this.token)])?;
        Ok(this)
    }
}

impl json::Encode for DeriveTokenResponse {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("token", &self.token)]);
    }
}

json::serde_impls!(DeriveTokenResponse);
