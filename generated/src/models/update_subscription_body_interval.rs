use crate::runtime::{self, json};

/// How often the base fee of the plan is billed from now on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateSubscriptionBodyInterval {
    /// The value `monthly`.
    Monthly,
    /// The value `yearly`.
    Yearly,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl UpdateSubscriptionBodyInterval {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Monthly => "monthly",
            Self::Yearly => "yearly",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for UpdateSubscriptionBodyInterval {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "monthly" => Self::Monthly,
            "yearly" => Self::Yearly,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(UpdateSubscriptionBodyInterval);
