use crate::runtime::json;

/// What [`manageSessions`](crate::api::identity::IdentityApi::manage_sessions()) has done.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ManageSessionsResponse {
    /// Whether to send the same request again, because there may be more sessions.
    ///
    /// It is only ever true for requests with `["*"]`.
    pub more: Option<bool>,
    /// How many sessions this call has changed.
    ///
    /// For `disable`, sessions that had already been ended do not count. For `delete`, every
    /// removed session counts.
    pub processed: Option<i64>,
}

#[cfg(feature = "test-util")]
impl ManageSessionsResponse {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `more`.
    #[inline]
    #[must_use]
    pub fn more(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.more = Some(value);
        }
        self
    }

    /// Sets `processed`.
    #[inline]
    #[must_use]
    pub fn processed(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.processed = Some(value);
        }
        self
    }
}

impl json::Decode for ManageSessionsResponse {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("more", &mut this.more), ("processed", &mut this.processed)])?;
        Ok(this)
    }
}

impl json::Encode for ManageSessionsResponse {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("more", &self.more), ("processed", &self.processed)]);
    }
}

json::serde_impls!(ManageSessionsResponse);
