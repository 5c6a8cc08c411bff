use crate::models;
use crate::runtime::json;

/// A metric of a project over time.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetProjectMetrics {
    /// The key `data`.
    ///
    /// Set by the server alone.
    pub data: Vec<models::MetricsDatapoint>,
}

impl json::Decode for GetProjectMetrics {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self { data: Vec::new() };
        r.object_with([("data", &mut json::OrEmptyInPlace(&mut this.data))], &["data"])?;
        Ok(this)
    }
}

impl json::Encode for GetProjectMetrics {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("data", &self.data)]);
    }
}

json::serde_impls!(GetProjectMetrics);
