use crate::models;
use crate::runtime::json;

/// How often each value of an attribute occurred in the events of a project.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAttributesCount {
    /// The key `data`.
    ///
    /// Set by the server alone.
    pub data: Vec<models::AttributesCountDatapoint>,
}

impl json::Decode for GetAttributesCount {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self { data: Vec::new() };
        r.object_with([("data", &mut json::OrEmptyInPlace(&mut this.data))], &["data"])?;
        Ok(this)
    }
}

impl json::Encode for GetAttributesCount {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("data", &self.data)]);
    }
}

json::serde_impls!(GetAttributesCount);
