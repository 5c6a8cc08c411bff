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
        let mut count: Option<i64> = None;
        let mut time: Option<runtime::Timestamp> = None;
        r.object([
            ("count", &mut json::Required(&mut count)),
            ("time", &mut json::Required(&mut time)),
        ])?;
        let Some(count) = count else {
            return Err(r.lacks("count"));
        };
        let Some(time) = time else {
            return Err(r.lacks("time"));
        };
        Ok(Self { count, time })
    }
}

impl json::Encode for MetricsDatapoint {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("count", &self.count), ("time", &self.time)]);
    }
}

json::serde_impls!(MetricsDatapoint);
