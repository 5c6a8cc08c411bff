//! What happened in a project.

use std::fmt;

use super::{EventName, Rejected};
use crate::Timestamp;
use crate::runtime::Json;

/// An event of an event stream.
///
/// Events come out of order and more than once, and new names and members can come at any time.
/// `Debug` does not show the attributes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// What happened.
    pub name: EventName,
    /// Which form the attributes have.
    pub version: Option<Json>,
    /// When it happened.
    pub timestamp: Timestamp,
    /// The project in which it happened (`projectId`).
    pub project_id: String,
    /// What belongs to this kind of event (`eventAttributes`): an object, or `null`.
    pub attributes: Json,
}

impl Event {
    pub(super) fn read(body: Json) -> Result<Self, Rejected> {
        let Json::Object(mut members) = body else {
            return Err(Rejected::malformed("an object is expected"));
        };
        let text = |name: &str| match members.get(name).and_then(Json::as_str) {
            Some(text) => Ok(text),
            None => Err(Rejected::malformed(format!("`{name}` is no text"))),
        };
        let name = EventName::from(text("name")?);
        let timestamp = text("timestamp")?.parse();
        let timestamp =
            timestamp.map_err(|_| Rejected::malformed("`timestamp` is no instant"))?;
        let project_id = text("projectId")?.to_owned();
        let version = members.remove("version").filter(|it| !it.is_null());
        let attributes = members.remove("eventAttributes").unwrap_or_default();
        Ok(Self {
            name,
            version,
            timestamp,
            project_id,
            attributes,
        })
    }

    /// Returns an attribute that is a text, for example `IdentityID`.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name)?.as_str()
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("name", &self.name)
            .field("timestamp", &self.timestamp)
            .field("project_id", &self.project_id)
            .finish_non_exhaustive()
    }
}
