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
        let mut this = Self {
            additional_price: String::new(),
            can_use_more: false,
            feature: models::QuotaUsageFeature::ProductionProjects,
            feature_available: false,
            included: 0,
            is_unlimited: false,
            used: 0,
        };
        r.object_with(
            [
                ("additional_price", &mut json::InPlace(&mut this.additional_price)),
                ("can_use_more", &mut json::InPlace(&mut this.can_use_more)),
                ("feature", &mut json::InPlace(&mut this.feature)),
                ("feature_available", &mut json::InPlace(&mut this.feature_available)),
                ("included", &mut json::InPlace(&mut this.included)),
                ("is_unlimited", &mut json::InPlace(&mut this.is_unlimited)),
                ("used", &mut json::InPlace(&mut this.used)),
            ],
            &[
                "additional_price",
                "can_use_more",
                "feature",
                "feature_available",
                "included",
                "is_unlimited",
                "used",
            ],
        )?;
        Ok(this)
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
