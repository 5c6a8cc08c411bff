use crate::runtime::json;

/// How many sessions were ended by [`disableMyOtherSessions`](crate::api::frontend::FrontendApi::disable_my_other_sessions()).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteMySessionsCount {
    /// The number of sessions that were active before and no longer are. The current session is
    /// not among them.
    pub count: Option<i64>,
}

#[cfg(feature = "test-util")]
impl DeleteMySessionsCount {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `count`.
    #[inline]
    #[must_use]
    pub fn count(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.count = Some(value);
        }
        self
    }
}

impl json::Decode for DeleteMySessionsCount {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("count", &mut this.count)])?;
        Ok(this)
    }
}

impl json::Encode for DeleteMySessionsCount {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("count", &self.count)]);
    }
}

json::serde_impls!(DeleteMySessionsCount);
