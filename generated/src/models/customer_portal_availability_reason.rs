use crate::runtime::{self, json};

/// Why the portal is not available. Absent if it is. For support only, so do not decide by
/// it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerPortalAvailabilityReason {
    /// There is no customer at Stripe yet.
    NoStripeCustomer,
    /// There is no subscription to manage.
    NoSubscription,
    /// A value that this version does not know, kept as it is.
    Unrecognized(runtime::Unrecognized),
}

impl CustomerPortalAvailabilityReason {
    /// Returns the value as it is written on the wire.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoStripeCustomer => "no_stripe_customer",
            Self::NoSubscription => "no_subscription",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for CustomerPortalAvailabilityReason {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "no_stripe_customer" => Self::NoStripeCustomer,
            "no_subscription" => Self::NoSubscription,
            _ => Self::Unrecognized(runtime::Unrecognized::new(text)),
        }
    }
}

json::string_enum!(CustomerPortalAvailabilityReason);
