use crate::runtime::json;

/// Says that a service is up.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HealthStatus {
    /// Always `ok`.
    pub status: Option<String>,
}

impl json::Decode for HealthStatus {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("status", &mut this.status)])?;
        Ok(this)
    }
}

impl json::Encode for HealthStatus {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("status", &self.status)]);
    }
}

json::serde_impls!(HealthStatus);
