use crate::models;
use crate::runtime::{self, json};

/// A value that the document defines in place: AdminUpdateImportedApiKeyBody.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AdminUpdateImportedApiKeyBody {
    /// The key `actor_id`.
    pub actor_id: Option<String>,
    /// The key `create_time`.
    pub create_time: Option<runtime::Timestamp>,
    /// The key `expire_time`.
    pub expire_time: Option<runtime::Timestamp>,
    /// Where an API key may be used from.
    pub ip_restriction: Option<models::IpRestriction>,
    /// The key `last_used_time`.
    pub last_used_time: Option<runtime::Timestamp>,
    /// The key `metadata`.
    pub metadata: Option<runtime::Json>,
    /// The key `name`.
    pub name: Option<String>,
    /// How often an API key may be used.
    pub rate_limit_policy: Option<models::RateLimitPolicy>,
    /// The key `revocation_description`.
    pub revocation_description: Option<String>,
    /// Why an API key was revoked.
    ///
    /// Defaults to `REVOCATION_REASON_UNSPECIFIED`; one of `REVOCATION_REASON_UNSPECIFIED`, `REVOCATION_REASON_KEY_COMPROMISE`, `REVOCATION_REASON_AFFILIATION_CHANGED`, `REVOCATION_REASON_SUPERSEDED`, `REVOCATION_REASON_PRIVILEGE_WITHDRAWN`.
    pub revocation_reason: Option<models::RevocationReason>,
    /// The key `scopes`.
    pub scopes: Option<Vec<String>>,
    /// Where an API key stands in its life.
    ///
    /// Defaults to `KEY_STATUS_UNSPECIFIED`; one of `KEY_STATUS_UNSPECIFIED`, `KEY_STATUS_ACTIVE`, `KEY_STATUS_REVOKED`, `KEY_STATUS_EXPIRED`.
    pub status: Option<models::KeyStatus>,
    /// The key `update_time`.
    pub update_time: Option<runtime::Timestamp>,
    /// Whether an API key has to be kept secret.
    ///
    /// Defaults to `KEY_VISIBILITY_UNSPECIFIED`; one of `KEY_VISIBILITY_UNSPECIFIED`, `KEY_VISIBILITY_SECRET`, `KEY_VISIBILITY_PUBLIC`.
    pub visibility: Option<models::KeyVisibility>,
}

impl AdminUpdateImportedApiKeyBody {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `actor_id`.
    #[inline]
    #[must_use]
    pub fn actor_id<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.actor_id = Some(value);
        }
        self
    }

    /// Sets `create_time`.
    #[inline]
    #[must_use]
    pub fn create_time(mut self, value: impl Into<Option<runtime::Timestamp>>) -> Self {
        if let Some(value) = value.into() {
            self.create_time = Some(value);
        }
        self
    }

    /// Sets `expire_time`.
    #[inline]
    #[must_use]
    pub fn expire_time(mut self, value: impl Into<Option<runtime::Timestamp>>) -> Self {
        if let Some(value) = value.into() {
            self.expire_time = Some(value);
        }
        self
    }

    /// Sets `ip_restriction`.
    #[inline]
    #[must_use]
    pub fn ip_restriction(
        mut self,
        value: impl Into<Option<models::IpRestriction>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.ip_restriction = Some(value);
        }
        self
    }

    /// Sets `last_used_time`.
    #[inline]
    #[must_use]
    pub fn last_used_time(
        mut self,
        value: impl Into<Option<runtime::Timestamp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.last_used_time = Some(value);
        }
        self
    }

    /// Sets `metadata`.
    #[inline]
    #[must_use]
    pub fn metadata(mut self, value: impl Into<runtime::Json>) -> Self {
        let value: runtime::Json = value.into();
        self.metadata = Some(value);
        self
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.name = Some(value);
        }
        self
    }

    /// Sets `rate_limit_policy`.
    #[inline]
    #[must_use]
    pub fn rate_limit_policy(
        mut self,
        value: impl Into<Option<models::RateLimitPolicy>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.rate_limit_policy = Some(value);
        }
        self
    }

    /// Sets `revocation_description`.
    #[inline]
    #[must_use]
    pub fn revocation_description<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.revocation_description = Some(value);
        }
        self
    }

    /// Sets `revocation_reason`.
    #[inline]
    #[must_use]
    pub fn revocation_reason(
        mut self,
        value: impl Into<Option<models::RevocationReason>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.revocation_reason = Some(value);
        }
        self
    }

    /// Sets `scopes`.
    #[inline]
    #[must_use]
    pub fn scopes<M>(mut self, values: impl runtime::IntoList<String, M>) -> Self {
        if let Some(values) = values.into_list() {
            self.scopes = Some(values);
        }
        self
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(mut self, value: impl Into<Option<models::KeyStatus>>) -> Self {
        if let Some(value) = value.into() {
            self.status = Some(value);
        }
        self
    }

    /// Sets `update_time`.
    #[inline]
    #[must_use]
    pub fn update_time(mut self, value: impl Into<Option<runtime::Timestamp>>) -> Self {
        if let Some(value) = value.into() {
            self.update_time = Some(value);
        }
        self
    }

    /// Sets `visibility`.
    #[inline]
    #[must_use]
    pub fn visibility(
        mut self,
        value: impl Into<Option<models::KeyVisibility>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.visibility = Some(value);
        }
        self
    }
}

impl json::Decode for AdminUpdateImportedApiKeyBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("actor_id", &mut this.actor_id),
            ("create_time", &mut this.create_time),
            ("expire_time", &mut this.expire_time),
            ("ip_restriction", &mut this.ip_restriction),
            ("last_used_time", &mut this.last_used_time),
            ("metadata", &mut this.metadata),
            ("name", &mut this.name),
            ("rate_limit_policy", &mut this.rate_limit_policy),
            ("revocation_description", &mut this.revocation_description),
            ("revocation_reason", &mut this.revocation_reason),
            ("scopes", &mut this.scopes),
            ("status", &mut this.status),
            ("update_time", &mut this.update_time),
            ("visibility", &mut this.visibility),
        ])?;
        Ok(this)
    }
}

impl json::Encode for AdminUpdateImportedApiKeyBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("actor_id", &self.actor_id),
            ("create_time", &self.create_time),
            ("expire_time", &self.expire_time),
            ("ip_restriction", &self.ip_restriction),
            ("last_used_time", &self.last_used_time),
            ("metadata", &self.metadata),
            ("name", &self.name),
            ("rate_limit_policy", &self.rate_limit_policy),
            ("revocation_description", &self.revocation_description),
            ("revocation_reason", &self.revocation_reason),
            ("scopes", &self.scopes),
            ("status", &self.status),
            ("update_time", &self.update_time),
            ("visibility", &self.visibility),
        ]);
    }
}

json::serde_impls!(AdminUpdateImportedApiKeyBody);
