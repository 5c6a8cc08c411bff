use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// A key for [`adminImportApiKey`](crate::api::api_keys::ApiKeysApi::admin_import_api_key()) or [`adminBatchCreateImportedApiKeys`](crate::api::api_keys::ApiKeysApi::admin_batch_create_imported_api_keys()).
///
/// [`raw_key`](field@crate::models::ImportApiKeyRequest::raw_key), [`name`](field@crate::models::ImportApiKeyRequest::name) and [`actor_id`](field@crate::models::ImportApiKeyRequest::actor_id) are required, although the types make them optional.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ImportApiKeyRequest {
    /// Who the key acts for: an ID of your own, such as that of an identity or a service.
    ///
    /// It cannot be changed later. Verification returns it, and lists can be filtered by it.
    pub actor_id: Option<String>,
    /// Where an API key may be used from.
    pub ip_restriction: Option<models::IpRestriction>,
    /// Data of your own about the key, as a JSON object of at most 64 KiB.
    ///
    /// Verification returns it. Put no secrets in here.
    pub metadata: Option<runtime::Json>,
    /// What people recognise the key by. Names need not be unique.
    pub name: Option<String>,
    /// How often an API key may be used.
    pub rate_limit_policy: Option<models::RateLimitPolicy>,
    /// The complete key, exactly as its holders send it. It may be up to 8192 bytes long.
    ///
    /// Ory stores only a hash of it.
    ///
    /// Secret: not in `Debug` output.
    pub raw_key: Option<String>,
    /// An ID that you choose for this request, at most 36 characters long, such as a UUID.
    ///
    /// If you repeat a request with the same ID, you get the key of the first.
    /// [`adminImportApiKey`](crate::api::api_keys::ApiKeysApi::admin_import_api_key()) heeds it; do not rely on it in a batch.
    pub request_id: Option<String>,
    /// What the key may do, in words that you define. Ory reports them when it verifies the
    /// key, and leaves it to your services to enforce them.
    pub scopes: Option<Vec<String>>,
    /// How long the key is valid from now on, in seconds with the unit, such as `2592000s`.
    ///
    /// Between one second and about ten years. If absent or `0s`, the default of the project
    /// applies. The server also takes units like `720h`, `30d` and `1y`.
    pub ttl: Option<String>,
    /// If absent, the key is a secret one.
    ///
    /// Defaults to `KEY_VISIBILITY_UNSPECIFIED`; one of `KEY_VISIBILITY_UNSPECIFIED`, `KEY_VISIBILITY_SECRET`, `KEY_VISIBILITY_PUBLIC`.
    pub visibility: Option<models::KeyVisibility>,
}

impl fmt::Debug for ImportApiKeyRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("ImportApiKeyRequest");
        out.field("actor_id", &self.actor_id);
        out.field("ip_restriction", &self.ip_restriction);
        out.field("metadata", &self.metadata);
        out.field("name", &self.name);
        out.field("rate_limit_policy", &self.rate_limit_policy);
        out.field("raw_key", &runtime::Redacted);
        out.field("request_id", &self.request_id);
        out.field("scopes", &self.scopes);
        out.field("ttl", &self.ttl);
        out.field("visibility", &self.visibility);
        out.finish()
    }
}

impl ImportApiKeyRequest {
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

    /// Sets `raw_key`.
    #[inline]
    #[must_use]
    pub fn raw_key<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.raw_key = Some(value);
        }
        self
    }

    /// Sets `request_id`.
    #[inline]
    #[must_use]
    pub fn request_id<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.request_id = Some(value);
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

    /// Sets `ttl`.
    #[inline]
    #[must_use]
    pub fn ttl<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.ttl = Some(value);
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

impl json::Decode for ImportApiKeyRequest {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("actor_id", &mut this.actor_id),
            ("ip_restriction", &mut this.ip_restriction),
            ("metadata", &mut this.metadata),
            ("name", &mut this.name),
            ("rate_limit_policy", &mut this.rate_limit_policy),
            ("raw_key", &mut this.raw_key),
            ("request_id", &mut this.request_id),
            ("scopes", &mut json::OrEmpty(&mut this.scopes)),
            ("ttl", &mut this.ttl),
            ("visibility", &mut this.visibility),
        ])?;
        Ok(this)
    }
}

impl json::Encode for ImportApiKeyRequest {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("actor_id", &self.actor_id),
            ("ip_restriction", &self.ip_restriction),
            ("metadata", &self.metadata),
            ("name", &self.name),
            ("rate_limit_policy", &self.rate_limit_policy),
            ("raw_key", &self.raw_key),
            ("request_id", &self.request_id),
            ("scopes", &self.scopes),
            ("ttl", &self.ttl),
            ("visibility", &self.visibility),
        ]);
    }
}

json::serde_impls!(ImportApiKeyRequest);
