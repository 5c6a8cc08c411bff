use crate::models;
use crate::runtime::json;

/// The line of an invoice that states the tax.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TaxLineItem {
    /// An amount of money in cents.
    pub amount_in_cent: Option<models::AmountInCent>,
    /// The name of the tax, with its rate if given.
    pub title: Option<String>,
}

impl json::Decode for TaxLineItem {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("amount_in_cent", &mut this.amount_in_cent),
            ("title", &mut this.title),
        ])?;
        Ok(this)
    }
}

impl json::Encode for TaxLineItem {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("amount_in_cent", &self.amount_in_cent), ("title", &self.title)]);
    }
}

json::serde_impls!(TaxLineItem);
