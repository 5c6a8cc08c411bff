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
        let mut currency: Option<models::CreateSubscriptionCommonCurrency> = None;
        let mut interval: Option<models::CreateSubscriptionCommonInterval> = None;
        let mut plan: Option<String> = None;
        let mut return_to: Option<String> = None;
        r.object([
            ("currency", &mut currency),
            ("interval", &mut json::Required(&mut interval)),
            ("plan", &mut json::Required(&mut plan)),
            ("return_to", &mut return_to),
        ])?;
        let Some(interval) = interval else {
            return Err(r.lacks("interval"));
        };
        let Some(plan) = plan else {
            return Err(r.lacks("plan"));
        };
        Ok(Self {
            currency,
            interval,
            plan,
            return_to,
        })
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
