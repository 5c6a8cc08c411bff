use crate::runtime::{self, json};

/// How often an API key may be used.
///
/// The open source edition of Ory Talos stores the limit, but does not enforce it; that is up
/// to your gateway, which gets it with each verification. Where Ory enforces the limit, a key
/// that exceeds it fails verification with `VERIFICATION_ERROR_RATE_LIMITED`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RateLimitPolicy {
    /// How many requests are allowed in each [`window`](field@crate::models::RateLimitPolicy::window). It is an integer, which JSON carries as
    /// a string.
    ///
    /// Format `int64`.
    pub quota: Option<String>,
    /// What is counted. Only `requests` is possible, and is assumed if absent.
    pub unit: Option<String>,
    /// The length of the window in whole seconds, with the unit, such as `60s` or `3600s`.
    pub window: Option<String>,
}

impl RateLimitPolicy {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `quota`.
    #[inline]
    #[must_use]
    pub fn quota<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.quota = Some(value);
        }
        self
    }

    /// Sets `unit`.
    #[inline]
    #[must_use]
    pub fn unit<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.unit = Some(value);
        }
        self
    }

    /// Sets `window`.
    #[inline]
    #[must_use]
    pub fn window<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.window = Some(value);
        }
        self
    }
}

impl json::Decode for RateLimitPolicy {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("quota", &mut this.quota),
            ("unit", &mut this.unit),
            ("window", &mut this.window),
        ])?;
        Ok(this)
    }
}

impl json::Encode for RateLimitPolicy {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("quota", &self.quota),
            ("unit", &self.unit),
            ("window", &self.window),
        ]);
    }
}

json::serde_impls!(RateLimitPolicy);
