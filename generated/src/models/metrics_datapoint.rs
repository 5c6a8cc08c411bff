use crate::runtime::{self, json};

/// How many events happened in one span of time, in the list of [`getProjectMetrics`](crate::models::GetProjectMetrics).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricsDatapoint {
    /// The key `count`.
    pub count: i64,
    /// The key `time`.
    pub time: runtime::Timestamp,
}

impl json::Decode for MetricsDatapoint {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            count: 0,
            time: runtime::Timestamp::UNIX_EPOCH,
        };
        r.object_with(
            [
                ("count", &mut json::InPlace(&mut this.count)),
                ("time", &mut json::InPlace(&mut this.time)),
            ],
            &["count", "time"],
        )?;
        Ok(this)
    }
}

impl json::Encode for MetricsDatapoint {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("count", &self.count), ("time", &self.time)]);
    }
}

json::serde_impls!(MetricsDatapoint);
