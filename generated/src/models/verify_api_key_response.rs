use crate::models;
use crate::runtime::{self, json};

/// The verdict on an API key or a derived token.
///
/// Rely on what it says about the credential only if [`is_valid`](field@crate::models::VerifyApiKeyResponse::is_valid) is true.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VerifyApiKeyResponse {
    /// Who the credential acts for, as you said when the key was issued or imported.
    pub actor_id: Option<String>,
    /// The recipients that the credential names. Always empty for API keys.
    pub audiences: Option<Vec<String>>,
    /// Why the credential is not valid. Absent or unspecified if it is.
    ///
    /// Defaults to `VERIFICATION_ERROR_UNSPECIFIED`; one of `VERIFICATION_ERROR_UNSPECIFIED`, `VERIFICATION_ERROR_INVALID_FORMAT`, `VERIFICATION_ERROR_EXPIRED`, `VERIFICATION_ERROR_REVOKED`, `VERIFICATION_ERROR_NOT_FOUND`, `VERIFICATION_ERROR_SIGNATURE_INVALID`, `VERIFICATION_ERROR_INTERNAL`, `VERIFICATION_ERROR_IP_NOT_ALLOWED`, `VERIFICATION_ERROR_RATE_LIMITED`, `VERIFICATION_ERROR_AUDIENCE_MISMATCH`.
    pub error_code: Option<models::VerificationErrorCode>,
    /// The cause in a sentence, for your logs. Only present if the credential is not valid.
    pub error_message: Option<String>,
    /// When the credential expires. Absent if it does not.
    pub expire_time: Option<runtime::Timestamp>,
    /// Whether the credential is good right now. Base your decision on this, and take its
    /// absence for false.
    pub is_valid: Option<bool>,
    /// Who issues the tokens of the project: the claim `iss` of derived tokens.
    pub issuer: Option<String>,
    /// The record of the key, for [`adminGetIssuedApiKey`](crate::api::api_keys::ApiKeysApi::admin_get_issued_api_key()) or [`adminGetImportedApiKey`](crate::api::api_keys::ApiKeysApi::admin_get_imported_api_key()).
    pub key_id: Option<String>,
    /// The key `metadata`.
    pub metadata: Option<runtime::Json>,
    /// How often an API key may be used.
    pub rate_limit_policy: Option<models::RateLimitPolicy>,
    /// About how many requests the key has left. It is an integer, which JSON carries as a
    /// string.
    ///
    /// Only present where Ory enforces the rate limit.
    ///
    /// Format `int64`.
    pub rate_limit_remaining: Option<String>,
    /// When the key has its full quota again. Only present where Ory enforces the rate limit.
    pub rate_limit_reset_time: Option<runtime::Timestamp>,
    /// What the credential may do. Compare them with what the client wants, since Ory does not.
    pub scopes: Option<Vec<String>>,
    /// Where an API key stands in its life.
    ///
    /// Defaults to `KEY_STATUS_UNSPECIFIED`; one of `KEY_STATUS_UNSPECIFIED`, `KEY_STATUS_ACTIVE`, `KEY_STATUS_REVOKED`, `KEY_STATUS_EXPIRED`.
    pub status: Option<models::KeyStatus>,
    /// Whether an API key has to be kept secret.
    ///
    /// Defaults to `KEY_VISIBILITY_UNSPECIFIED`; one of `KEY_VISIBILITY_UNSPECIFIED`, `KEY_VISIBILITY_SECRET`, `KEY_VISIBILITY_PUBLIC`.
    pub visibility: Option<models::KeyVisibility>,
}

#[cfg(feature = "test-util")]
impl VerifyApiKeyResponse {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `actor_id`.
    #[inline]
    #[must_use]
    pub fn actor_id<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.actor_id = Some(value);
        }
        self
    }

    /// Sets `audiences`.
    #[inline]
    #[must_use]
    pub fn audiences<M>(
        mut self,
        values: impl crate::runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.audiences = Some(values);
        }
        self
    }

    /// Sets `error_code`.
    #[inline]
    #[must_use]
    pub fn error_code(
        mut self,
        value: impl Into<Option<crate::models::VerificationErrorCode>>,
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

    /// Sets `expire_time`.
    #[inline]
    #[must_use]
    pub fn expire_time(
        mut self,
        value: impl Into<Option<crate::runtime::Timestamp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.expire_time = Some(value);
        }
        self
    }

    /// Sets `is_valid`.
    #[inline]
    #[must_use]
    pub fn is_valid(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.is_valid = Some(value);
        }
        self
    }

    /// Sets `issuer`.
    #[inline]
    #[must_use]
    pub fn issuer<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.issuer = Some(value);
        }
        self
    }

    /// Sets `key_id`.
    #[inline]
    #[must_use]
    pub fn key_id<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.key_id = Some(value);
        }
        self
    }

    /// Sets `metadata`.
    #[inline]
    #[must_use]
    pub fn metadata(mut self, value: impl Into<crate::runtime::Json>) -> Self {
        let value: crate::runtime::Json = value.into();
        self.metadata = Some(value);
        self
    }

    /// Sets `rate_limit_policy`.
    #[inline]
    #[must_use]
    pub fn rate_limit_policy(
        mut self,
        value: impl Into<Option<crate::models::RateLimitPolicy>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.rate_limit_policy = Some(value);
        }
        self
    }

    /// Sets `rate_limit_remaining`.
    #[inline]
    #[must_use]
    pub fn rate_limit_remaining<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.rate_limit_remaining = Some(value);
        }
        self
    }

    /// Sets `rate_limit_reset_time`.
    #[inline]
    #[must_use]
    pub fn rate_limit_reset_time(
        mut self,
        value: impl Into<Option<crate::runtime::Timestamp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.rate_limit_reset_time = Some(value);
        }
        self
    }

    /// Sets `scopes`.
    #[inline]
    #[must_use]
    pub fn scopes<M>(
        mut self,
        values: impl crate::runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.scopes = Some(values);
        }
        self
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(mut self, value: impl Into<Option<crate::models::KeyStatus>>) -> Self {
        if let Some(value) = value.into() {
            self.status = Some(value);
        }
        self
    }

    /// Sets `visibility`.
    #[inline]
    #[must_use]
    pub fn visibility(
        mut self,
        value: impl Into<Option<crate::models::KeyVisibility>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.visibility = Some(value);
        }
        self
    }
}

impl json::Decode for VerifyApiKeyResponse {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("actor_id", &mut this.actor_id),
            ("audiences", &mut json::OrEmpty(&mut this.audiences)),
            ("error_code", &mut this.error_code),
            ("error_message", &mut this.error_message),
            ("expire_time", &mut this.expire_time),
            ("is_valid", &mut this.is_valid),
            ("issuer", &mut this.issuer),
            ("key_id", &mut this.key_id),
            ("metadata", &mut this.metadata),
            ("rate_limit_policy", &mut this.rate_limit_policy),
            ("rate_limit_remaining", &mut this.rate_limit_remaining),
            ("rate_limit_reset_time", &mut this.rate_limit_reset_time),
            ("scopes", &mut json::OrEmpty(&mut this.scopes)),
            ("status", &mut this.status),
            ("visibility", &mut this.visibility),
        ])?;
        Ok(this)
    }
}

impl json::Encode for VerifyApiKeyResponse {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("actor_id", &self.actor_id),
            ("audiences", &self.audiences),
            ("error_code", &self.error_code),
            ("error_message", &self.error_message),
            ("expire_time", &self.expire_time),
            ("is_valid", &self.is_valid),
            ("issuer", &self.issuer),
            ("key_id", &self.key_id),
            ("metadata", &self.metadata),
            ("rate_limit_policy", &self.rate_limit_policy),
            ("rate_limit_remaining", &self.rate_limit_remaining),
            ("rate_limit_reset_time", &self.rate_limit_reset_time),
            ("scopes", &self.scopes),
            ("status", &self.status),
            ("visibility", &self.visibility),
        ]);
    }
}

json::serde_impls!(VerifyApiKeyResponse);
