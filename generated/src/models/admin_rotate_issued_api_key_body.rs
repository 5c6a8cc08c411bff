use crate::models;
use crate::runtime::{self, json};

/// How the new key of [`adminRotateIssuedApiKey`](crate::api::api_keys::ApiKeysApi::admin_rotate_issued_api_key()) differs from the old one.
///
/// A property that is absent is taken over from the old key. One that is present counts even
/// if it is empty. Expiry and actor cannot be changed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AdminRotateIssuedApiKeyBody {
    /// Replaces the restriction of the old key as a whole.
    pub ip_restriction: Option<models::IpRestriction>,
    /// Replaces the metadata of the old key as a whole, so an empty object clears it.
    pub metadata: Option<runtime::Json>,
    /// The key `name`.
    pub name: Option<String>,
    /// Replaces the rate limit of the old key as a whole.
    pub rate_limit_policy: Option<models::RateLimitPolicy>,
    /// Replaces the scopes of the old key, so an empty list takes all of them away.
    pub scopes: Option<Vec<String>>,
    /// `KEY_VISIBILITY_UNSPECIFIED` counts as absent.
    ///
    /// Defaults to `KEY_VISIBILITY_UNSPECIFIED`; one of `KEY_VISIBILITY_UNSPECIFIED`, `KEY_VISIBILITY_SECRET`, `KEY_VISIBILITY_PUBLIC`.
    pub visibility: Option<models::KeyVisibility>,
}

impl AdminRotateIssuedApiKeyBody {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `scopes`.
    #[inline]
    #[must_use]
    pub fn scopes<M>(mut self, values: impl runtime::IntoList<String, M>) -> Self {
        if let Some(values) = values.into_list() {
            self.scopes = Some(values);
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

impl json::Decode for AdminRotateIssuedApiKeyBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("ip_restriction", &mut this.ip_restriction),
            ("metadata", &mut this.metadata),
            ("name", &mut this.name),
            ("rate_limit_policy", &mut this.rate_limit_policy),
            ("scopes", &mut json::OrEmpty(&mut this.scopes)),
            ("visibility", &mut this.visibility),
        ])?;
        Ok(this)
    }
}

impl json::Encode for AdminRotateIssuedApiKeyBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("ip_restriction", &self.ip_restriction),
            ("metadata", &self.metadata),
            ("name", &self.name),
            ("rate_limit_policy", &self.rate_limit_policy),
            ("scopes", &self.scopes),
            ("visibility", &self.visibility),
        ]);
    }
}

json::serde_impls!(AdminRotateIssuedApiKeyBody);
