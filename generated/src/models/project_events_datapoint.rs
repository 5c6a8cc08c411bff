use crate::models;
use crate::runtime::{self, json};

/// One event that happened in a project, for example a login, in the list of
/// [`getProjectEvents`](crate::models::GetProjectEvents).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectEventsDatapoint {
    /// The key `attributes`.
    pub attributes: Vec<models::Attribute>,
    /// The key `name`.
    pub name: String,
    /// The key `timestamp`.
    pub timestamp: runtime::Timestamp,
}

impl json::Decode for ProjectEventsDatapoint {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut attributes: Option<Vec<models::Attribute>> = None;
        let mut name: Option<String> = None;
        let mut timestamp: Option<runtime::Timestamp> = None;
        r.object([
            ("attributes", &mut json::OrEmpty(&mut attributes)),
            ("name", &mut json::Required(&mut name)),
            ("timestamp", &mut json::Required(&mut timestamp)),
        ])?;
        let Some(attributes) = attributes else {
            return Err(r.lacks("attributes"));
        };
        let Some(name) = name else {
            return Err(r.lacks("name"));
        };
        let Some(timestamp) = timestamp else {
            return Err(r.lacks("timestamp"));
        };
        Ok(Self {
            attributes,
            name,
            timestamp,
        })
    }
}

impl json::Encode for ProjectEventsDatapoint {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("attributes", &self.attributes),
            ("name", &self.name),
            ("timestamp", &self.timestamp),
        ]);
    }
}

json::serde_impls!(ProjectEventsDatapoint);
