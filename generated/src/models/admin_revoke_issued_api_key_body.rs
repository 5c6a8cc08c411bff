use crate::models;
use crate::runtime::{self, json};

/// Why an issued API key is revoked, for [`adminRevokeIssuedApiKey`](crate::api::api_keys::ApiKeysApi::admin_revoke_issued_api_key()).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AdminRevokeIssuedApiKeyBody {
    /// An explanation in your own words, which the record of the key keeps.
    ///
    /// Allowed only with `REVOCATION_REASON_PRIVILEGE_WITHDRAWN`.
    pub description: Option<String>,
    /// Required, although the type makes it optional.
    ///
    /// Defaults to `REVOCATION_REASON_UNSPECIFIED`; one of `REVOCATION_REASON_UNSPECIFIED`, `REVOCATION_REASON_KEY_COMPROMISE`, `REVOCATION_REASON_AFFILIATION_CHANGED`, `REVOCATION_REASON_SUPERSEDED`, `REVOCATION_REASON_PRIVILEGE_WITHDRAWN`.
    pub reason: Option<models::RevocationReason>,
}

impl AdminRevokeIssuedApiKeyBody {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `description`.
    #[inline]
    #[must_use]
    pub fn description<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.description = Some(value);
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

impl json::Decode for AdminRevokeIssuedApiKeyBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("description", &mut this.description),
            ("reason", &mut this.reason),
        ])?;
        Ok(this)
    }
}

impl json::Encode for AdminRevokeIssuedApiKeyBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("description", &self.description), ("reason", &self.reason)]);
    }
}

json::serde_impls!(AdminRevokeIssuedApiKeyBody);
