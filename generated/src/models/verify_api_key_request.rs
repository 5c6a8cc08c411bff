use std::fmt;

use crate::runtime::{self, json};

/// A credential for [`adminVerifyApiKey`](crate::api::api_keys::ApiKeysApi::admin_verify_api_key()) or [`adminBatchVerifyApiKeys`](crate::api::api_keys::ApiKeysApi::admin_batch_verify_api_keys()).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VerifyApiKeyRequest {
    /// The API key or derived token, exactly as the client sent it, up to 8192 bytes long. A
    /// secret.
    ///
    /// Strip a prefix such as `Bearer` first.
    ///
    /// Secret: not in `Debug` output.
    pub credential: Option<String>,
    /// Who you are, for tokens that are meant for certain recipients.
    ///
    /// If present, the credential must name one of these, letter for letter. If absent, it must
    /// not name anybody. API keys never name an audience, so leave it out to accept them.
    pub expected_audiences: Option<Vec<String>>,
}

impl fmt::Debug for VerifyApiKeyRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("VerifyApiKeyRequest");
        out.field("credential", &runtime::Redacted);
        out.field("expected_audiences", &self.expected_audiences);
        out.finish()
    }
}

impl VerifyApiKeyRequest {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `credential`.
    #[inline]
    #[must_use]
    pub fn credential<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.credential = Some(value);
        }
        self
    }

    /// Sets `expected_audiences`.
    #[inline]
    #[must_use]
    pub fn expected_audiences<M>(
        mut self,
        values: impl runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.expected_audiences = Some(values);
        }
        self
    }
}

impl json::Decode for VerifyApiKeyRequest {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("credential", &mut this.credential),
            ("expected_audiences", &mut json::OrEmpty(&mut this.expected_audiences)),
        ])?;
        Ok(this)
    }
}

impl json::Encode for VerifyApiKeyRequest {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("credential", &self.credential),
            ("expected_audiences", &self.expected_audiences),
        ]);
    }
}

json::serde_impls!(VerifyApiKeyRequest);
