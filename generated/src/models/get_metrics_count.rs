use crate::runtime::json;

/// A total from the metrics of a project, for example of identities.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMetricsCount {
    /// The key `count`.
    ///
    /// Set by the server alone.
    pub count: i64,
    /// The service that has counted. For diagnosis only.
    ///
    /// Set by the server alone.
    pub service_name: String,
}

impl json::Decode for GetMetricsCount {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut count: Option<i64> = None;
        let mut service_name: Option<String> = None;
        r.object([
            ("count", &mut json::Required(&mut count)),
            ("service_name", &mut json::Required(&mut service_name)),
        ])?;
        let Some(count) = count else {
            return Err(r.lacks("count"));
        };
        let Some(service_name) = service_name else {
            return Err(r.lacks("service_name"));
        };
        Ok(Self { count, service_name })
    }
}

impl json::Encode for GetMetricsCount {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("count", &self.count), ("service_name", &self.service_name)]);
    }
}

json::serde_impls!(GetMetricsCount);
