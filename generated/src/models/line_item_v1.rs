use crate::models;
use crate::runtime::json;

/// One line of an invoice.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LineItemV1 {
    /// An amount of money in cents.
    pub amount_in_cent: Option<models::AmountInCent>,
    /// The key `description`.
    pub description: Option<String>,
    /// The lines that this one sums up. Lines can be nested to any depth.
    pub items: Option<Vec<models::LineItemV1>>,
    /// How many units are billed.
    pub quantity: Option<i64>,
    /// The key `title`.
    pub title: Option<String>,
    /// The price of one unit, as text.
    pub unit_price: Option<String>,
}

impl json::Decode for LineItemV1 {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("amount_in_cent", &mut this.amount_in_cent),
            ("description", &mut this.description),
            ("items", &mut json::OrEmpty(&mut this.items)),
            ("quantity", &mut this.quantity),
            ("title", &mut this.title),
            ("unit_price", &mut this.unit_price),
        ])?;
        Ok(this)
    }
}

impl json::Encode for LineItemV1 {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("amount_in_cent", &self.amount_in_cent),
            ("description", &self.description),
            ("items", &self.items),
            ("quantity", &self.quantity),
            ("title", &self.title),
            ("unit_price", &self.unit_price),
        ]);
    }
}

json::serde_impls!(LineItemV1);
