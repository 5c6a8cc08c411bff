use crate::runtime::{self, json};

/// A value that the document defines in place: MessageDispatchStatus.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageDispatchStatus {
    /// The mail server or HTTP gateway was not reached or refused the message.
    Failed,
    /// The mail server or HTTP gateway accepted the message.
    Success,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl MessageDispatchStatus {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Failed => "failed",
            Self::Success => "success",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for MessageDispatchStatus {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "failed" => Self::Failed,
            "success" => Self::Success,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(MessageDispatchStatus);
