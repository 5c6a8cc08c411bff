use crate::models;
use crate::runtime::json;

/// How many sign-ins succeeded and failed in a project, by country.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetSessionActivity {
    /// The key `data`.
    ///
    /// Set by the server alone.
    pub data: Vec<models::SessionActivityDatapoint>,
}

impl json::Decode for GetSessionActivity {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self { data: Vec::new() };
        r.object_with([("data", &mut json::OrEmptyInPlace(&mut this.data))], &["data"])?;
        Ok(this)
    }
}

impl json::Encode for GetSessionActivity {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("data", &self.data)]);
    }
}

json::serde_impls!(GetSessionActivity);
