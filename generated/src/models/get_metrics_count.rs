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
        let mut this = Self {
            count: 0,
            service_name: String::new(),
        };
        r.object_with(
            [
                ("count", &mut json::InPlace(&mut this.count)),
                ("service_name", &mut json::InPlace(&mut this.service_name)),
            ],
            &["count", "service_name"],
        )?;
        Ok(this)
    }
}

impl json::Encode for GetMetricsCount {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("count", &self.count), ("service_name", &self.service_name)]);
    }
}

json::serde_impls!(GetMetricsCount);
