use crate::models;
use crate::runtime::json;

/// Whether the caller can open the customer portal of Stripe, for invoices and means of
/// payment.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerPortalAvailability {
    /// The key `available`.
    pub available: bool,
    /// Why the portal is not available. Absent if it is. For support only, so do not decide by
    /// it.
    ///
    /// One of `no_stripe_customer`, `no_subscription`.
    pub reason: Option<models::CustomerPortalAvailabilityReason>,
}

impl json::Decode for CustomerPortalAvailability {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            available: false,
            reason: None,
        };
        r.object_with(
            [
                ("available", &mut json::InPlace(&mut this.available)),
                ("reason", &mut this.reason),
            ],
            &["available"],
        )?;
        Ok(this)
    }
}

impl json::Encode for CustomerPortalAvailability {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("available", &self.available), ("reason", &self.reason)]);
    }
}

json::serde_impls!(CustomerPortalAvailability);
