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
        let mut this = Self {
            attributes: Vec::new(),
            name: String::new(),
            timestamp: runtime::Timestamp::UNIX_EPOCH,
        };
        r.object_with(
            [
                ("attributes", &mut json::OrEmptyInPlace(&mut this.attributes)),
                ("name", &mut json::InPlace(&mut this.name)),
                ("timestamp", &mut json::InPlace(&mut this.timestamp)),
            ],
            &["attributes", "name", "timestamp"],
        )?;
        Ok(this)
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
