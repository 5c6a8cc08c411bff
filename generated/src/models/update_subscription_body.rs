use crate::models;
use crate::runtime::json;

/// A change of the plan or interval of a subscription.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateSubscriptionBody {
    /// How often the base fee of the plan is billed from now on.
    ///
    /// One of `monthly`, `yearly`.
    pub interval: models::UpdateSubscriptionBodyInterval,
    /// The plan to change to.
    pub plan: String,
    /// Where the browser goes after the payment page.
    pub return_to: Option<String>,
}

impl json::Decode for UpdateSubscriptionBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            interval: models::UpdateSubscriptionBodyInterval::Monthly,
            plan: String::new(),
            return_to: None,
        };
        r.object_with(
            [
                ("interval", &mut json::InPlace(&mut this.interval)),
                ("plan", &mut json::InPlace(&mut this.plan)),
                ("return_to", &mut this.return_to),
            ],
            &["interval", "plan"],
        )?;
        Ok(this)
    }
}

impl json::Encode for UpdateSubscriptionBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("interval", &self.interval),
            ("plan", &self.plan),
            ("return_to", &self.return_to),
        ]);
    }
}

json::serde_impls!(UpdateSubscriptionBody);
