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
        let mut this = Self {
            event_name: None,
            filters: None,
            from: runtime::Timestamp::UNIX_EPOCH,
            page_size: None,
            page_token: None,
            to: runtime::Timestamp::UNIX_EPOCH,
        };
        r.object_with(
            [
                ("event_name", &mut this.event_name),
                ("filters", &mut json::OrEmpty(&mut this.filters)),
                ("from", &mut json::InPlace(&mut this.from)),
                ("page_size", &mut this.page_size),
                ("page_token", &mut this.page_token),
                ("to", &mut json::InPlace(&mut this.to)),
            ],
            &["from", "to"],
        )?;
        Ok(this)
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
