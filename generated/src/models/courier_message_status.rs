use crate::runtime::{self, json};

/// How far Ory has got with a message. [`listCourierMessages`](crate::api::courier::CourierApi::list_courier_messages()) can filter by it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CourierMessageStatus {
    /// The message waits for its first delivery or for another attempt.
    Queued,
    /// The mail server or the HTTP gateway has accepted the message. That does not mean that it has reached the user.
    Sent,
    /// A worker of the server is delivering the message now.
    Processing,
    /// All attempts have failed, and Ory makes no more.
    Abandoned,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl CourierMessageStatus {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Queued => "queued",
            Self::Sent => "sent",
            Self::Processing => "processing",
            Self::Abandoned => "abandoned",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for CourierMessageStatus {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "queued" => Self::Queued,
            "sent" => Self::Sent,
            "processing" => Self::Processing,
            "abandoned" => Self::Abandoned,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(CourierMessageStatus);
