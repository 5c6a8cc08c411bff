use crate::runtime::{self, json};

/// Whether a message is an e-mail or a text message.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CourierMessageType {
    /// The value `email`.
    Email,
    /// The value `sms`.
    Sms,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl CourierMessageType {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email => "email",
            Self::Sms => "sms",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for CourierMessageType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "email" => Self::Email,
            "sms" => Self::Sms,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(CourierMessageType);
