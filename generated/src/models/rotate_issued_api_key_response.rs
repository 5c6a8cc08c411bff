use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// The new and the old key of [`adminRotateIssuedApiKey`](crate::api::api_keys::ApiKeysApi::admin_rotate_issued_api_key()).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RotateIssuedApiKeyResponse {
    /// The record of the new key, with its own `key_id`.
    pub issued_api_key: Option<models::IssuedApiKey>,
    /// The record of the old key, which is revoked now.
    pub old_issued_api_key: Option<models::IssuedApiKey>,
    /// The new API key in full, to be handed to its holder. A secret, shown only here.
    ///
    /// Secret: not in `Debug` output.
    pub secret: Option<String>,
}

impl fmt::Debug for RotateIssuedApiKeyResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("RotateIssuedApiKeyResponse");
        out.field("issued_api_key", &self.issued_api_key);
        out.field("old_issued_api_key", &self.old_issued_api_key);
        out.field("secret", &runtime::Redacted);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl RotateIssuedApiKeyResponse {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `issued_api_key`.
    #[inline]
    #[must_use]
    pub fn issued_api_key(
        mut self,
        value: impl Into<Option<crate::models::IssuedApiKey>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.issued_api_key = Some(value);
        }
        self
    }

    /// Sets `old_issued_api_key`.
    #[inline]
    #[must_use]
    pub fn old_issued_api_key(
        mut self,
        value: impl Into<Option<crate::models::IssuedApiKey>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.old_issued_api_key = Some(value);
        }
        self
    }

    /// Sets `secret`.
    #[inline]
    #[must_use]
    pub fn secret<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.secret = Some(value);
        }
        self
    }
}

impl json::Decode for RotateIssuedApiKeyResponse {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("issued_api_key", &mut this.issued_api_key),
            ("old_issued_api_key", &mut this.old_issued_api_key),
            ("secret", &mut this.secret),
        ])?;
        Ok(this)
    }
}

impl json::Encode for RotateIssuedApiKeyResponse {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("issued_api_key", &self.issued_api_key),
            ("old_issued_api_key", &self.old_issued_api_key),
            ("secret", &self.secret),
        ]);
    }
}

json::serde_impls!(RotateIssuedApiKeyResponse);
