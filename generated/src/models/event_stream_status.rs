use crate::runtime::{self, json};

/// Whether the stream delivers events.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventStreamStatus {
    /// Events are delivered.
    Active,
    /// No events are delivered. Ory keeps them for up to seven days.
    Paused,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl EventStreamStatus {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Paused => "paused",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for EventStreamStatus {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "active" => Self::Active,
            "paused" => Self::Paused,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(EventStreamStatus);
