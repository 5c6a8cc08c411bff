use crate::models;
use crate::runtime::json;

/// How much of one feature a subscription includes, and how much has been used.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QuotaUsage {
    /// What each item beyond the included ones costs, in cents, as text.
    pub additional_price: String,
    /// Whether more can be used, included or at [`additional_price`](field@crate::models::QuotaUsage::additional_price).
    pub can_use_more: bool,
    /// What is measured or granted.
    ///
    /// Names that end in `_rate_limit_tier` stand for the rate limits of a group of operations.
    /// New features can come at any time.
    ///
    /// One of `production_projects`, `ai_assistant`, `staging_projects`, `development_projects`, `daily_active_users`, `custom_domains`, `event_streams`, `event_stream_events`, `sla`, `collaborator_seats`, `edge_cache`, `branding_themes`, ….
    pub feature: models::QuotaUsageFeature,
    /// Whether the subscription has the feature at all.
    pub feature_available: bool,
    /// How much is included. It does not count if [`is_unlimited`](field@crate::models::QuotaUsage::is_unlimited) is true.
    pub included: i64,
    /// The key `is_unlimited`.
    pub is_unlimited: bool,
    /// The key `used`.
    pub used: i64,
}

impl json::Decode for QuotaUsage {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut additional_price: Option<String> = None;
        let mut can_use_more: Option<bool> = None;
        let mut feature: Option<models::QuotaUsageFeature> = None;
        let mut feature_available: Option<bool> = None;
        let mut included: Option<i64> = None;
        let mut is_unlimited: Option<bool> = None;
        let mut used: Option<i64> = None;
        r.object([
            ("additional_price", &mut json::Required(&mut additional_price)),
            ("can_use_more", &mut json::Required(&mut can_use_more)),
            ("feature", &mut json::Required(&mut feature)),
            ("feature_available", &mut json::Required(&mut feature_available)),
            ("included", &mut json::Required(&mut included)),
            ("is_unlimited", &mut json::Required(&mut is_unlimited)),
            ("used", &mut json::Required(&mut used)),
        ])?;
        let Some(additional_price) = additional_price else {
            return Err(r.lacks("additional_price"));
        };
        let Some(can_use_more) = can_use_more else {
            return Err(r.lacks("can_use_more"));
        };
        let Some(feature) = feature else {
            return Err(r.lacks("feature"));
        };
        let Some(feature_available) = feature_available else {
            return Err(r.lacks("feature_available"));
        };
        let Some(included) = included else {
            return Err(r.lacks("included"));
        };
        let Some(is_unlimited) = is_unlimited else {
            return Err(r.lacks("is_unlimited"));
        };
        let Some(used) = used else {
            return Err(r.lacks("used"));
        };
        Ok(Self {
            additional_price,
            can_use_more,
            feature,
            feature_available,
            included,
            is_unlimited,
            used,
        })
    }
}

impl json::Encode for QuotaUsage {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("additional_price", &self.additional_price),
            ("can_use_more", &self.can_use_more),
            ("feature", &self.feature),
            ("feature_available", &self.feature_available),
            ("included", &self.included),
            ("is_unlimited", &self.is_unlimited),
            ("used", &self.used),
        ]);
    }
}

json::serde_impls!(QuotaUsage);
