use crate::models;
use crate::runtime::json;

/// The invoices of one billing period, in [`listInvoicesResponse`](crate::models::ListInvoicesResponse).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BillingPeriodBucket {
    /// The invoices for the base fee of the plan.
    pub base_invoices: Option<models::Invoices>,
    /// A period between two moments, such as a billing period.
    pub billing_period: Option<models::TimeInterval>,
    /// The invoice for what was used in the period.
    pub usage_invoice: Option<models::Invoice>,
}

impl json::Decode for BillingPeriodBucket {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("base_invoices", &mut json::OrEmpty(&mut this.base_invoices)),
            ("billing_period", &mut this.billing_period),
            ("usage_invoice", &mut this.usage_invoice),
        ])?;
        Ok(this)
    }
}

impl json::Encode for BillingPeriodBucket {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("base_invoices", &self.base_invoices),
            ("billing_period", &self.billing_period),
            ("usage_invoice", &self.usage_invoice),
        ]);
    }
}

json::serde_impls!(BillingPeriodBucket);
