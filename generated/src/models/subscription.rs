use crate::models;
use crate::runtime::{self, json};

/// A subscription of Ory Network. Payments go through Stripe.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Subscription {
    /// The key `created_at`.
    ///
    /// Set by the server alone.
    pub created_at: runtime::Timestamp,
    /// Fixed. Another currency needs a new subscription.
    ///
    /// Set by the server alone.
    ///
    /// One of `usd`, `eur`.
    pub currency: models::SubscriptionCurrency,
    /// How often the base fee is billed now.
    ///
    /// Set by the server alone.
    ///
    /// One of `monthly`, `yearly`.
    pub current_interval: models::SubscriptionCurrentInterval,
    /// The plan in force.
    ///
    /// Set by the server alone.
    pub current_plan: String,
    /// One version of a plan of Ory Network: its fees and what it includes.
    pub current_plan_details: Option<models::PlanDetails>,
    /// The ID of the customer at Stripe.
    ///
    /// Set by the server alone.
    pub customer_id: String,
    /// The key `id`.
    ///
    /// Set by the server alone.
    ///
    /// Format `uuid`.
    pub id: String,
    /// The interval that follows the current one. `null` if no change is planned.
    pub interval_changes_to: Option<models::CloudString>,
    /// The open payment page at Stripe. `null` or absent if there is none.
    pub ongoing_stripe_checkout_id: Option<models::CloudString>,
    /// The end of the period that is paid for.
    ///
    /// Set by the server alone.
    pub payed_until: runtime::Timestamp,
    /// When the planned change takes effect. `null` or absent if there is none.
    pub plan_changes_at: Option<models::Time>,
    /// The plan that follows the current one. `null` if no change is planned.
    pub plan_changes_to: Option<models::CloudString>,
    /// The status of a subscription at Stripe, which handles the payments.
    pub status: models::SubscriptionStatus,
    /// When the open payment page stops working.
    pub stripe_checkout_expires_at: Option<models::Time>,
    /// The key `updated_at`.
    ///
    /// Set by the server alone.
    pub updated_at: runtime::Timestamp,
}

impl json::Decode for Subscription {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            created_at: runtime::Timestamp::UNIX_EPOCH,
            currency: models::SubscriptionCurrency::Usd,
            current_interval: models::SubscriptionCurrentInterval::Monthly,
            current_plan: String::new(),
            current_plan_details: None,
            customer_id: String::new(),
            id: String::new(),
            interval_changes_to: None,
            ongoing_stripe_checkout_id: None,
            payed_until: runtime::Timestamp::UNIX_EPOCH,
            plan_changes_at: None,
            plan_changes_to: None,
            status: String::new(),
            stripe_checkout_expires_at: None,
            updated_at: runtime::Timestamp::UNIX_EPOCH,
        };
        r.object_with(
            [
                ("created_at", &mut json::InPlace(&mut this.created_at)),
                ("currency", &mut json::InPlace(&mut this.currency)),
                ("current_interval", &mut json::InPlace(&mut this.current_interval)),
                ("current_plan", &mut json::InPlace(&mut this.current_plan)),
                ("current_plan_details", &mut this.current_plan_details),
                ("customer_id", &mut json::InPlace(&mut this.customer_id)),
                ("id", &mut json::InPlace(&mut this.id)),
                (
                    "interval_changes_to",
                    &mut json::InPlace(&mut this.interval_changes_to),
                ),
                ("ongoing_stripe_checkout_id", &mut this.ongoing_stripe_checkout_id),
                ("payed_until", &mut json::InPlace(&mut this.payed_until)),
                ("plan_changes_at", &mut this.plan_changes_at),
                ("plan_changes_to", &mut json::InPlace(&mut this.plan_changes_to)),
                ("status", &mut json::InPlace(&mut this.status)),
                ("stripe_checkout_expires_at", &mut this.stripe_checkout_expires_at),
                ("updated_at", &mut json::InPlace(&mut this.updated_at)),
            ],
            &[
                "created_at",
                "currency",
                "current_interval",
                "current_plan",
                "customer_id",
                "id",
                "interval_changes_to",
                "payed_until",
                "plan_changes_to",
                "status",
                "updated_at",
            ],
        )?;
        Ok(this)
    }
}

impl json::Encode for Subscription {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("created_at", &self.created_at),
            ("currency", &self.currency),
            ("current_interval", &self.current_interval),
            ("current_plan", &self.current_plan),
            ("current_plan_details", &self.current_plan_details),
            ("customer_id", &self.customer_id),
            ("id", &self.id),
            ("interval_changes_to", &json::Always(&self.interval_changes_to)),
            ("ongoing_stripe_checkout_id", &self.ongoing_stripe_checkout_id),
            ("payed_until", &self.payed_until),
            ("plan_changes_at", &self.plan_changes_at),
            ("plan_changes_to", &json::Always(&self.plan_changes_to)),
            ("status", &self.status),
            ("stripe_checkout_expires_at", &self.stripe_checkout_expires_at),
            ("updated_at", &self.updated_at),
        ]);
    }
}

json::serde_impls!(Subscription);
