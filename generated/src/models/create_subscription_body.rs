use crate::models;
use crate::runtime::json;

/// A new subscription for a project.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSubscriptionBody {
    /// The key `currency`.
    ///
    /// One of `usd`, `eur`.
    pub currency: Option<models::CreateSubscriptionBodyCurrency>,
    /// How often the base fee of the plan is billed.
    ///
    /// One of `monthly`, `yearly`.
    pub interval: models::CreateSubscriptionBodyInterval,
    /// The plan to subscribe to.
    pub plan: String,
    /// The project that gets the subscription first.
    ///
    /// Format `uuid`.
    pub provision_first_project: String,
    /// Where the browser goes after the payment page.
    pub return_to: Option<String>,
}

impl json::Decode for CreateSubscriptionBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            currency: None,
            interval: models::CreateSubscriptionBodyInterval::Monthly,
            plan: String::new(),
            provision_first_project: String::new(),
            return_to: None,
        };
        r.object_with(
            [
                ("currency", &mut this.currency),
                ("interval", &mut json::InPlace(&mut this.interval)),
                ("plan", &mut json::InPlace(&mut this.plan)),
                (
                    "provision_first_project",
                    &mut json::InPlace(&mut this.provision_first_project),
                ),
                ("return_to", &mut this.return_to),
            ],
            &["interval", "plan", "provision_first_project"],
        )?;
        Ok(this)
    }
}

impl json::Encode for CreateSubscriptionBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("currency", &self.currency),
            ("interval", &self.interval),
            ("plan", &self.plan),
            ("provision_first_project", &self.provision_first_project),
            ("return_to", &self.return_to),
        ]);
    }
}

json::serde_impls!(CreateSubscriptionBody);
