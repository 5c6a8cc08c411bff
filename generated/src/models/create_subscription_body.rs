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
        let mut currency: Option<models::CreateSubscriptionBodyCurrency> = None;
        let mut interval: Option<models::CreateSubscriptionBodyInterval> = None;
        let mut plan: Option<String> = None;
        let mut provision_first_project: Option<String> = None;
        let mut return_to: Option<String> = None;
        r.object([
            ("currency", &mut currency),
            ("interval", &mut json::Required(&mut interval)),
            ("plan", &mut json::Required(&mut plan)),
            (
                "provision_first_project",
                &mut json::Required(&mut provision_first_project),
            ),
            ("return_to", &mut return_to),
        ])?;
        let Some(interval) = interval else {
            return Err(r.lacks("interval"));
        };
        let Some(plan) = plan else {
            return Err(r.lacks("plan"));
        };
        let Some(provision_first_project) = provision_first_project else {
            return Err(r.lacks("provision_first_project"));
        };
        Ok(Self {
            currency,
            interval,
            plan,
            provision_first_project,
            return_to,
        })
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
