use crate::runtime::{self, json};

/// Fixed. Another currency needs a new subscription.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionCurrency {
    /// The value `usd`.
    Usd,
    /// The value `eur`.
    Eur,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl SubscriptionCurrency {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Usd => "usd",
            Self::Eur => "eur",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for SubscriptionCurrency {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "usd" => Self::Usd,
            "eur" => Self::Eur,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(SubscriptionCurrency);
