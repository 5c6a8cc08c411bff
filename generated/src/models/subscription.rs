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
        let mut created_at: Option<runtime::Timestamp> = None;
        let mut currency: Option<models::SubscriptionCurrency> = None;
        let mut current_interval: Option<models::SubscriptionCurrentInterval> = None;
        let mut current_plan: Option<String> = None;
        let mut current_plan_details: Option<models::PlanDetails> = None;
        let mut customer_id: Option<String> = None;
        let mut id: Option<String> = None;
        let mut interval_changes_to: Option<Option<models::CloudString>> = None;
        let mut ongoing_stripe_checkout_id: Option<models::CloudString> = None;
        let mut payed_until: Option<runtime::Timestamp> = None;
        let mut plan_changes_at: Option<models::Time> = None;
        let mut plan_changes_to: Option<Option<models::CloudString>> = None;
        let mut status: Option<models::SubscriptionStatus> = None;
        let mut stripe_checkout_expires_at: Option<models::Time> = None;
        let mut updated_at: Option<runtime::Timestamp> = None;
        r.object([
            ("created_at", &mut json::Required(&mut created_at)),
            ("currency", &mut json::Required(&mut currency)),
            ("current_interval", &mut json::Required(&mut current_interval)),
            ("current_plan", &mut json::Required(&mut current_plan)),
            ("current_plan_details", &mut current_plan_details),
            ("customer_id", &mut json::Required(&mut customer_id)),
            ("id", &mut json::Required(&mut id)),
            ("interval_changes_to", &mut json::Required(&mut interval_changes_to)),
            ("ongoing_stripe_checkout_id", &mut ongoing_stripe_checkout_id),
            ("payed_until", &mut json::Required(&mut payed_until)),
            ("plan_changes_at", &mut plan_changes_at),
            ("plan_changes_to", &mut json::Required(&mut plan_changes_to)),
            ("status", &mut json::Required(&mut status)),
            ("stripe_checkout_expires_at", &mut stripe_checkout_expires_at),
            ("updated_at", &mut json::Required(&mut updated_at)),
        ])?;
        let Some(created_at) = created_at else {
            return Err(r.lacks("created_at"));
        };
        let Some(currency) = currency else {
            return Err(r.lacks("currency"));
        };
        let Some(current_interval) = current_interval else {
            return Err(r.lacks("current_interval"));
        };
        let Some(current_plan) = current_plan else {
            return Err(r.lacks("current_plan"));
        };
        let Some(customer_id) = customer_id else {
            return Err(r.lacks("customer_id"));
        };
        let Some(id) = id else {
            return Err(r.lacks("id"));
        };
        let Some(interval_changes_to) = interval_changes_to else {
            return Err(r.lacks("interval_changes_to"));
        };
        let Some(payed_until) = payed_until else {
            return Err(r.lacks("payed_until"));
        };
        let Some(plan_changes_to) = plan_changes_to else {
            return Err(r.lacks("plan_changes_to"));
        };
        let Some(status) = status else {
            return Err(r.lacks("status"));
        };
        let Some(updated_at) = updated_at else {
            return Err(r.lacks("updated_at"));
        };
        Ok(Self {
            created_at,
            currency,
            current_interval,
            current_plan,
            current_plan_details,
            customer_id,
            id,
            interval_changes_to,
            ongoing_stripe_checkout_id,
            payed_until,
            plan_changes_at,
            plan_changes_to,
            status,
            stripe_checkout_expires_at,
            updated_at,
        })
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
