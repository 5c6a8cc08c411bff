use crate::models;
use crate::runtime::{self, json};

/// A query for the events of a project: a period, and conditions.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetProjectEventsBody {
    /// Only return events with this name. Without it, all events count.
    pub event_name: Option<String>,
    /// Conditions on the attributes of an event.
    ///
    /// Defaults to `[]`.
    pub filters: Option<Vec<models::AttributeFilter>>,
    /// The start of the period.
    pub from: runtime::Timestamp,
    /// The key `page_size`.
    ///
    /// Defaults to `25`.
    pub page_size: Option<i64>,
    /// Where the page starts: `page_token` of the page before. Absent or empty for the first
    /// page.
    pub page_token: Option<String>,
    /// The end of the period.
    pub to: runtime::Timestamp,
}

impl json::Decode for GetProjectEventsBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut event_name: Option<String> = None;
        let mut filters: Option<Vec<models::AttributeFilter>> = None;
        let mut from: Option<runtime::Timestamp> = None;
        let mut page_size: Option<i64> = None;
        let mut page_token: Option<String> = None;
        let mut to: Option<runtime::Timestamp> = None;
        r.object([
            ("event_name", &mut event_name),
            ("filters", &mut json::OrEmpty(&mut filters)),
            ("from", &mut json::Required(&mut from)),
            ("page_size", &mut page_size),
            ("page_token", &mut page_token),
            ("to", &mut json::Required(&mut to)),
        ])?;
        let Some(from) = from else {
            return Err(r.lacks("from"));
        };
        let Some(to) = to else {
            return Err(r.lacks("to"));
        };
        Ok(Self {
            event_name,
            filters,
            from,
            page_size,
            page_token,
            to,
        })
    }
}

impl json::Encode for GetProjectEventsBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("event_name", &self.event_name),
            ("filters", &self.filters),
            ("from", &self.from),
            ("page_size", &self.page_size),
            ("page_token", &self.page_token),
            ("to", &self.to),
        ]);
    }
}

json::serde_impls!(GetProjectEventsBody);
