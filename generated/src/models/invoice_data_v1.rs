use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// The content of an invoice, in the first version of its form.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvoiceDataV1 {
    /// A period between two moments, such as a billing period.
    pub billing_period: models::TimeInterval,
    /// The key `currency`.
    ///
    /// Set by the server alone.
    pub currency: String,
    /// Whether the invoice was deleted. Deleted invoices are marked and not removed.
    ///
    /// Set by the server alone.
    pub deleted: Option<bool>,
    /// The key `items`.
    ///
    /// Set by the server alone.
    pub items: Vec<models::LineItemV1>,
    /// The key `manual`.
    pub manual: Option<bool>,
    /// The plan that was billed, as its name and version with `@` between them.
    ///
    /// Set by the server alone.
    pub plan: Option<String>,
    /// The key `stripe_invoice_item`.
    pub stripe_invoice_item: Option<String>,
    /// How far an invoice has got at Stripe.
    pub stripe_invoice_status: Option<models::InvoiceStatus>,
    /// The page of the invoice at Stripe. Absent if there is none.
    ///
    /// Set by the server alone.
    ///
    /// Secret: not in `Debug` output.
    pub stripe_link: Option<String>,
    /// The key `subtitle`.
    ///
    /// Set by the server alone.
    pub subtitle: Option<String>,
    /// The tax, as a line of its own.
    pub tax: Option<models::TaxLineItem>,
    /// The key `title`.
    ///
    /// Set by the server alone.
    pub title: String,
    /// The sum that the invoice comes to.
    pub total_in_cent: models::AmountInCent,
}

impl fmt::Debug for InvoiceDataV1 {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("InvoiceDataV1");
        out.field("billing_period", &self.billing_period);
        out.field("currency", &self.currency);
        out.field("deleted", &self.deleted);
        out.field("items", &self.items);
        out.field("manual", &self.manual);
        out.field("plan", &self.plan);
        out.field("stripe_invoice_item", &self.stripe_invoice_item);
        out.field("stripe_invoice_status", &self.stripe_invoice_status);
        out.field("stripe_link", &runtime::Redacted);
        out.field("subtitle", &self.subtitle);
        out.field("tax", &self.tax);
        out.field("title", &self.title);
        out.field("total_in_cent", &self.total_in_cent);
        out.finish()
    }
}

impl json::Decode for InvoiceDataV1 {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut billing_period: Option<models::TimeInterval> = None;
        let mut currency: Option<String> = None;
        let mut deleted: Option<bool> = None;
        let mut items: Option<Vec<models::LineItemV1>> = None;
        let mut manual: Option<bool> = None;
        let mut plan: Option<String> = None;
        let mut stripe_invoice_item: Option<String> = None;
        let mut stripe_invoice_status: Option<models::InvoiceStatus> = None;
        let mut stripe_link: Option<String> = None;
        let mut subtitle: Option<String> = None;
        let mut tax: Option<models::TaxLineItem> = None;
        let mut title: Option<String> = None;
        let mut total_in_cent: Option<models::AmountInCent> = None;
        r.object([
            ("billing_period", &mut json::Required(&mut billing_period)),
            ("currency", &mut json::Required(&mut currency)),
            ("deleted", &mut deleted),
            ("items", &mut json::OrEmpty(&mut items)),
            ("manual", &mut manual),
            ("plan", &mut plan),
            ("stripe_invoice_item", &mut stripe_invoice_item),
            ("stripe_invoice_status", &mut stripe_invoice_status),
            ("stripe_link", &mut stripe_link),
            ("subtitle", &mut subtitle),
            ("tax", &mut tax),
            ("title", &mut json::Required(&mut title)),
            ("total_in_cent", &mut json::Required(&mut total_in_cent)),
        ])?;
        let Some(billing_period) = billing_period else {
            return Err(r.lacks("billing_period"));
        };
        let Some(currency) = currency else {
            return Err(r.lacks("currency"));
        };
        let Some(items) = items else {
            return Err(r.lacks("items"));
        };
        let Some(title) = title else {
            return Err(r.lacks("title"));
        };
        let Some(total_in_cent) = total_in_cent else {
            return Err(r.lacks("total_in_cent"));
        };
        Ok(Self {
            billing_period,
            currency,
            deleted,
            items,
            manual,
            plan,
            stripe_invoice_item,
            stripe_invoice_status,
            stripe_link,
            subtitle,
            tax,
            title,
            total_in_cent,
        })
    }
}

impl json::Encode for InvoiceDataV1 {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("billing_period", &self.billing_period),
            ("currency", &self.currency),
            ("deleted", &self.deleted),
            ("items", &self.items),
            ("manual", &self.manual),
            ("plan", &self.plan),
            ("stripe_invoice_item", &self.stripe_invoice_item),
            ("stripe_invoice_status", &self.stripe_invoice_status),
            ("stripe_link", &self.stripe_link),
            ("subtitle", &self.subtitle),
            ("tax", &self.tax),
            ("title", &self.title),
            ("total_in_cent", &self.total_in_cent),
        ]);
    }
}

json::serde_impls!(InvoiceDataV1);
