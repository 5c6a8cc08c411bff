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
        let mut additional_price: Option<models::Money> = None;
        let mut included_usage: Option<i64> = None;
        r.object([
            ("additional_price", &mut json::Required(&mut additional_price)),
            ("included_usage", &mut json::Required(&mut included_usage)),
        ])?;
        let Some(additional_price) = additional_price else {
            return Err(r.lacks("additional_price"));
        };
        let Some(included_usage) = included_usage else {
            return Err(r.lacks("included_usage"));
        };
        Ok(Self {
            additional_price,
            included_usage,
        })
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
