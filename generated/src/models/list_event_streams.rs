use crate::models;
use crate::runtime::json;

/// All event streams of a project, from `listEventStreams`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListEventStreams {
    /// The key `event_streams`.
    pub event_streams: Option<Vec<models::EventStream>>,
}

#[cfg(feature = "test-util")]
impl ListEventStreams {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `event_streams`.
    #[inline]
    #[must_use]
    pub fn event_streams<M>(
        mut self,
        values: impl crate::runtime::IntoItems<crate::models::EventStream, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.event_streams = Some(values);
        }
        self
    }
}

impl json::Decode for ListEventStreams {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("event_streams", &mut json::OrEmpty(&mut this.event_streams))])?;
        Ok(this)
    }
}

impl json::Encode for ListEventStreams {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("event_streams", &self.event_streams)]);
    }
}

json::serde_impls!(ListEventStreams);
