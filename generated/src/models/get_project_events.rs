use crate::models;
use crate::runtime::json;

/// One page of the events of a project. [`getProjectEventsBody`](crate::models::GetProjectEventsBody) is the query.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetProjectEvents {
    /// The key `events`.
    ///
    /// Set by the server alone.
    pub events: Vec<models::ProjectEventsDatapoint>,
    /// Leads to the next page, through `page_token` of the query. Absent or empty on the last
    /// page.
    ///
    /// Set by the server alone.
    pub page_token: Option<String>,
}

impl json::Decode for GetProjectEvents {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            events: Vec::new(),
            page_token: None,
        };
        r.object_with(
            [
                ("events", &mut json::OrEmptyInPlace(&mut this.events)),
                ("page_token", &mut this.page_token),
            ],
            &["events"],
        )?;
        Ok(this)
    }
}

impl json::Encode for GetProjectEvents {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("events", &self.events), ("page_token", &self.page_token)]);
    }
}

json::serde_impls!(GetProjectEvents);
