use crate::runtime::{self, json};

/// A value that the document defines in place: CreateSubscriptionCommonCurrency.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateSubscriptionCommonCurrency {
    /// The value `usd`.
    Usd,
    /// The value `eur`.
    Eur,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl CreateSubscriptionCommonCurrency {
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

impl From<&str> for CreateSubscriptionCommonCurrency {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "usd" => Self::Usd,
            "eur" => Self::Eur,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(CreateSubscriptionCommonCurrency);
