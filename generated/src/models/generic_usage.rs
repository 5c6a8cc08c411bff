use crate::models;
use crate::runtime::json;

/// How much of a feature a plan includes, and what more of it costs.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GenericUsage {
    /// The price of each item beyond the included ones.
    pub additional_price: models::Money,
    /// The key `included_usage`.
    pub included_usage: i64,
}

impl json::Decode for GenericUsage {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            additional_price: String::new(),
            included_usage: 0,
        };
        r.object_with(
            [
                ("additional_price", &mut json::InPlace(&mut this.additional_price)),
                ("included_usage", &mut json::InPlace(&mut this.included_usage)),
            ],
            &["additional_price", "included_usage"],
        )?;
        Ok(this)
    }
}

impl json::Encode for GenericUsage {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("additional_price", &self.additional_price),
            ("included_usage", &self.included_usage),
        ]);
    }
}

json::serde_impls!(GenericUsage);
