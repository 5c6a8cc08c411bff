use crate::runtime::{self, json};

/// A value that the document defines in place: CreateEventStreamBodyType.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateEventStreamBodyType {
    /// A topic of Amazon Simple Notification Service (AWS SNS).
    Sns,
    /// An HTTPS endpoint of yours.
    Https,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl CreateEventStreamBodyType {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sns => "sns",
            Self::Https => "https",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for CreateEventStreamBodyType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "sns" => Self::Sns,
            "https" => Self::Https,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(CreateEventStreamBodyType);
