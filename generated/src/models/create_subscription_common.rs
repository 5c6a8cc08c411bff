use crate::models;
use crate::runtime::json;

/// What all new subscriptions have in common: the plan, the interval and the currency.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSubscriptionCommon {
    /// The key `currency`.
    ///
    /// One of `usd`, `eur`.
    pub currency: Option<models::CreateSubscriptionCommonCurrency>,
    /// How often the base fee of the plan is billed.
    ///
    /// One of `monthly`, `yearly`.
    pub interval: models::CreateSubscriptionCommonInterval,
    /// The plan to subscribe to.
    pub plan: String,
    /// Where the browser goes after the payment page.
    pub return_to: Option<String>,
}

impl json::Decode for CreateSubscriptionCommon {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            currency: None,
            interval: models::CreateSubscriptionCommonInterval::Monthly,
            plan: String::new(),
            return_to: None,
        };
        r.object_with(
            [
                ("currency", &mut this.currency),
                ("interval", &mut json::InPlace(&mut this.interval)),
                ("plan", &mut json::InPlace(&mut this.plan)),
                ("return_to", &mut this.return_to),
            ],
            &["interval", "plan"],
        )?;
        Ok(this)
    }
}

impl json::Encode for CreateSubscriptionCommon {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("currency", &self.currency),
            ("interval", &self.interval),
            ("plan", &self.plan),
            ("return_to", &self.return_to),
        ]);
    }
}

json::serde_impls!(CreateSubscriptionCommon);
