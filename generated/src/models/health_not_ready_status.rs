use std::collections;

use crate::runtime::json;

/// Says that a service cannot take requests yet, or for the moment.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HealthNotReadyStatus {
    /// What is wrong, by the part that is not ready, for example `database`.
    pub errors: Option<collections::BTreeMap<String, String>>,
}

impl json::Decode for HealthNotReadyStatus {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("errors", &mut json::OrEmpty(&mut this.errors))])?;
        Ok(this)
    }
}

impl json::Encode for HealthNotReadyStatus {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("errors", &self.errors)]);
    }
}

json::serde_impls!(HealthNotReadyStatus);
