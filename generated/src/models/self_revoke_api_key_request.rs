use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// The key that its holder revokes with [`revokeApiKey`](crate::api::api_keys::ApiKeysApi::revoke_api_key()).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SelfRevokeApiKeyRequest {
    /// The complete API key, issued or imported. It may be up to 8192 bytes long.
    ///
    /// Secret: not in `Debug` output.
    pub credential: Option<String>,
    /// Required. Every reason is possible except `REVOCATION_REASON_PRIVILEGE_WITHDRAWN`.
    ///
    /// Defaults to `REVOCATION_REASON_UNSPECIFIED`; one of `REVOCATION_REASON_UNSPECIFIED`, `REVOCATION_REASON_KEY_COMPROMISE`, `REVOCATION_REASON_AFFILIATION_CHANGED`, `REVOCATION_REASON_SUPERSEDED`, `REVOCATION_REASON_PRIVILEGE_WITHDRAWN`.
    pub reason: Option<models::RevocationReason>,
}

impl fmt::Debug for SelfRevokeApiKeyRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("SelfRevokeApiKeyRequest");
        out.field("credential", &runtime::Redacted);
        out.field("reason", &self.reason);
        out.finish()
    }
}

impl SelfRevokeApiKeyRequest {
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

    /// Sets `reason`.
    #[inline]
    #[must_use]
    pub fn reason(mut self, value: impl Into<Option<models::RevocationReason>>) -> Self {
        if let Some(value) = value.into() {
            self.reason = Some(value);
        }
        self
    }
}

impl json::Decode for SelfRevokeApiKeyRequest {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("credential", &mut this.credential), ("reason", &mut this.reason)])?;
        Ok(this)
    }
}

impl json::Encode for SelfRevokeApiKeyRequest {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("credential", &self.credential), ("reason", &self.reason)]);
    }
}

json::serde_impls!(SelfRevokeApiKeyRequest);
