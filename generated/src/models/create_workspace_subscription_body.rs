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
        let mut this = Self {
            currency: None,
            interval: models::CreateWorkspaceSubscriptionBodyInterval::Monthly,
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
