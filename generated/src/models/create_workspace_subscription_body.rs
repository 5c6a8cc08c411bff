use crate::models;
use crate::runtime::json;

/// A new subscription for a workspace and all of its projects.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateWorkspaceSubscriptionBody {
    /// The key `currency`.
    ///
    /// One of `usd`, `eur`.
    pub currency: Option<models::CreateWorkspaceSubscriptionBodyCurrency>,
    /// How often the base fee of the plan is billed.
    ///
    /// One of `monthly`, `yearly`.
    pub interval: models::CreateWorkspaceSubscriptionBodyInterval,
    /// The plan to subscribe to.
    pub plan: String,
    /// Where the browser goes after the payment page.
    pub return_to: Option<String>,
}

impl json::Decode for CreateWorkspaceSubscriptionBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut currency: Option<models::CreateWorkspaceSubscriptionBodyCurrency> = None;
        let mut interval: Option<models::CreateWorkspaceSubscriptionBodyInterval> = None;
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

impl json::Encode for CreateWorkspaceSubscriptionBody {
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

json::serde_impls!(CreateWorkspaceSubscriptionBody);
