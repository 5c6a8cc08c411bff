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
        let mut data: Option<Vec<models::AttributesCountDatapoint>> = None;
        r.object([("data", &mut json::OrEmpty(&mut data))])?;
        let Some(data) = data else {
            return Err(r.lacks("data"));
        };
        Ok(Self { data })
    }
}

impl json::Encode for GetAttributesCount {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("data", &self.data)]);
    }
}

json::serde_impls!(GetAttributesCount);
