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
        let mut data: Option<Vec<models::MetricsDatapoint>> = None;
        r.object([("data", &mut json::OrEmpty(&mut data))])?;
        let Some(data) = data else {
            return Err(r.lacks("data"));
        };
        Ok(Self { data })
    }
}

impl json::Encode for GetProjectMetrics {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("data", &self.data)]);
    }
}

json::serde_impls!(GetProjectMetrics);
