use crate::models;
use crate::runtime::{self, json};

/// The record of an API key that was imported. The key itself is not part of it.
///
/// In [`adminUpdateImportedApiKey`](crate::api::api_keys::ApiKeysApi::admin_update_imported_api_key()) it is also the body, which needs only what changes.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ImportedApiKey {
    /// Who the key acts for, as you said when you imported it. It never changes.
    pub actor_id: Option<String>,
    /// When the key was imported, which is not when it was made.
    pub create_time: Option<runtime::Timestamp>,
    /// When the key expires. Absent if it does not.
    pub expire_time: Option<runtime::Timestamp>,
    /// Absent if the key may be used from anywhere.
    pub ip_restriction: Option<models::IpRestriction>,
    /// The ID of this record, a hash of the key (SHA-512/256).
    ///
    /// It is safe to store and to log, since it does not reveal the key.
    pub key_id: Option<String>,
    /// When the key was last verified. It can lag behind, and is absent if the key was never
    /// used.
    pub last_used_time: Option<runtime::Timestamp>,
    /// Data of your own about the key, as a JSON object of at most 64 KiB.
    pub metadata: Option<runtime::Json>,
    /// The key `name`.
    pub name: Option<String>,
    /// Absent if the number of requests is not limited.
    pub rate_limit_policy: Option<models::RateLimitPolicy>,
    /// The explanation given for the revocation. Only ever present together with
    /// `REVOCATION_REASON_PRIVILEGE_WITHDRAWN`.
    pub revocation_description: Option<String>,
    /// Says something only if [`status`](field@crate::models::ImportedApiKey::status) is `KEY_STATUS_REVOKED`.
    ///
    /// Defaults to `REVOCATION_REASON_UNSPECIFIED`; one of `REVOCATION_REASON_UNSPECIFIED`, `REVOCATION_REASON_KEY_COMPROMISE`, `REVOCATION_REASON_AFFILIATION_CHANGED`, `REVOCATION_REASON_SUPERSEDED`, `REVOCATION_REASON_PRIVILEGE_WITHDRAWN`.
    pub revocation_reason: Option<models::RevocationReason>,
    /// What the key may do, in words that you define.
    pub scopes: Option<Vec<String>>,
    /// Computed when the record is read, so a key expires here without a change to
    /// [`update_time`](field@crate::models::ImportedApiKey::update_time).
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

#[cfg(feature = "test-util")]
impl ImportedApiKey {
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

    /// Sets `create_time`.
    #[inline]
    #[must_use]
    pub fn create_time(
        mut self,
        value: impl Into<Option<crate::runtime::Timestamp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.create_time = Some(value);
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

    /// Sets `ip_restriction`.
    #[inline]
    #[must_use]
    pub fn ip_restriction(
        mut self,
        value: impl Into<Option<crate::models::IpRestriction>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.ip_restriction = Some(value);
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

    /// Sets `last_used_time`.
    #[inline]
    #[must_use]
    pub fn last_used_time(
        mut self,
        value: impl Into<Option<crate::runtime::Timestamp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.last_used_time = Some(value);
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

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name<M>(mut self, value: impl crate::runtime::IntoOption<String, M>) -> Self {
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
        value: impl Into<Option<crate::models::RateLimitPolicy>>,
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
        value: impl crate::runtime::IntoOption<String, M>,
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
        value: impl Into<Option<crate::models::RevocationReason>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.revocation_reason = Some(value);
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

    /// Sets `update_time`.
    #[inline]
    #[must_use]
    pub fn update_time(
        mut self,
        value: impl Into<Option<crate::runtime::Timestamp>>,
    ) -> Self {
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
        value: impl Into<Option<crate::models::KeyVisibility>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.visibility = Some(value);
        }
        self
    }
}

impl json::Decode for ImportedApiKey {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("actor_id", &mut this.actor_id),
            ("create_time", &mut this.create_time),
            ("expire_time", &mut this.expire_time),
            ("ip_restriction", &mut this.ip_restriction),
            ("key_id", &mut this.key_id),
            ("last_used_time", &mut this.last_used_time),
            ("metadata", &mut this.metadata),
            ("name", &mut this.name),
            ("rate_limit_policy", &mut this.rate_limit_policy),
            ("revocation_description", &mut this.revocation_description),
            ("revocation_reason", &mut this.revocation_reason),
            ("scopes", &mut json::OrEmpty(&mut this.scopes)),
            ("status", &mut this.status),
            ("update_time", &mut this.update_time),
            ("visibility", &mut this.visibility),
        ])?;
        Ok(this)
    }
}

impl json::Encode for ImportedApiKey {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("actor_id", &self.actor_id),
            ("create_time", &self.create_time),
            ("expire_time", &self.expire_time),
            ("ip_restriction", &self.ip_restriction),
            ("key_id", &self.key_id),
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

json::serde_impls!(ImportedApiKey);
