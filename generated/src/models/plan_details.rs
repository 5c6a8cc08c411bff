use std::collections;

use crate::models;
use crate::runtime::json;

/// One version of a plan of Ory Network: its fees and what it includes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PlanDetails {
    /// What the plan costs a month before any usage, when billed monthly.
    pub base_fee_monthly: i64,
    /// What the plan costs a year before any usage, when billed yearly.
    pub base_fee_yearly: i64,
    /// Whether the plan was made for one customer. Such plans are not on the price list.
    pub custom: bool,
    /// The key `description`.
    pub description: String,
    /// What the plan includes for development projects.
    pub development_features: models::PlanFeatures,
    /// What a plan includes: for each feature, whether or how much of it.
    pub features: models::PlanFeatures,
    /// Whether customers can choose this version themselves. Older versions stay in force for
    /// those who have them.
    pub latest: Option<bool>,
    /// The key `name`.
    pub name: String,
    /// What the plan includes for production projects.
    pub production_features: models::PlanFeatures,
    /// What the plan includes for staging projects.
    pub staging_features: models::PlanFeatures,
    /// Tells versions of the plan apart. [`name`](field@crate::models::PlanDetails::name) and `version` together are unique.
    pub version: i64,
    /// Whether the plan can only be paid by the year.
    pub yearly_only: bool,
}

impl json::Decode for PlanDetails {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            base_fee_monthly: 0,
            base_fee_yearly: 0,
            custom: false,
            description: String::new(),
            development_features: collections::BTreeMap::new(),
            features: collections::BTreeMap::new(),
            latest: None,
            name: String::new(),
            production_features: collections::BTreeMap::new(),
            staging_features: collections::BTreeMap::new(),
            version: 0,
            yearly_only: false,
        };
        r.object_with(
            [
                ("base_fee_monthly", &mut json::InPlace(&mut this.base_fee_monthly)),
                ("base_fee_yearly", &mut json::InPlace(&mut this.base_fee_yearly)),
                ("custom", &mut json::InPlace(&mut this.custom)),
                ("description", &mut json::InPlace(&mut this.description)),
                (
                    "development_features",
                    &mut json::OrEmptyInPlace(&mut this.development_features),
                ),
                ("features", &mut json::OrEmptyInPlace(&mut this.features)),
                ("latest", &mut this.latest),
                ("name", &mut json::InPlace(&mut this.name)),
                (
                    "production_features",
                    &mut json::OrEmptyInPlace(&mut this.production_features),
                ),
                (
                    "staging_features",
                    &mut json::OrEmptyInPlace(&mut this.staging_features),
                ),
                ("version", &mut json::InPlace(&mut this.version)),
                ("yearly_only", &mut json::InPlace(&mut this.yearly_only)),
            ],
            &[
                "base_fee_monthly",
                "base_fee_yearly",
                "custom",
                "description",
                "development_features",
                "features",
                "name",
                "production_features",
                "staging_features",
                "version",
                "yearly_only",
            ],
        )?;
        Ok(this)
    }
}

impl json::Encode for PlanDetails {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("base_fee_monthly", &self.base_fee_monthly),
            ("base_fee_yearly", &self.base_fee_yearly),
            ("custom", &self.custom),
            ("description", &self.description),
            ("development_features", &self.development_features),
            ("features", &self.features),
            ("latest", &self.latest),
            ("name", &self.name),
            ("production_features", &self.production_features),
            ("staging_features", &self.staging_features),
            ("version", &self.version),
            ("yearly_only", &self.yearly_only),
        ]);
    }
}

json::serde_impls!(PlanDetails);
