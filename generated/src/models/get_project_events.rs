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
        let mut events: Option<Vec<models::ProjectEventsDatapoint>> = None;
        let mut page_token: Option<String> = None;
        r.object([
            ("events", &mut json::OrEmpty(&mut events)),
            ("page_token", &mut page_token),
        ])?;
        let Some(events) = events else {
            return Err(r.lacks("events"));
        };
        Ok(Self { events, page_token })
    }
}

impl json::Encode for GetProjectEvents {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("events", &self.events), ("page_token", &self.page_token)]);
    }
}

json::serde_impls!(GetProjectEvents);
