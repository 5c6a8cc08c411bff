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
        let mut data: Option<Vec<models::SessionActivityDatapoint>> = None;
        r.object([("data", &mut json::OrEmpty(&mut data))])?;
        let Some(data) = data else {
            return Err(r.lacks("data"));
        };
        Ok(Self { data })
    }
}

impl json::Encode for GetSessionActivity {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("data", &self.data)]);
    }
}

json::serde_impls!(GetSessionActivity);
