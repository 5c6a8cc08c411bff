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
        let mut base_fee_monthly: Option<i64> = None;
        let mut base_fee_yearly: Option<i64> = None;
        let mut custom: Option<bool> = None;
        let mut description: Option<String> = None;
        let mut development_features: Option<models::PlanFeatures> = None;
        let mut features: Option<models::PlanFeatures> = None;
        let mut latest: Option<bool> = None;
        let mut name: Option<String> = None;
        let mut production_features: Option<models::PlanFeatures> = None;
        let mut staging_features: Option<models::PlanFeatures> = None;
        let mut version: Option<i64> = None;
        let mut yearly_only: Option<bool> = None;
        r.object([
            ("base_fee_monthly", &mut json::Required(&mut base_fee_monthly)),
            ("base_fee_yearly", &mut json::Required(&mut base_fee_yearly)),
            ("custom", &mut json::Required(&mut custom)),
            ("description", &mut json::Required(&mut description)),
            ("development_features", &mut json::OrEmpty(&mut development_features)),
            ("features", &mut json::OrEmpty(&mut features)),
            ("latest", &mut latest),
            ("name", &mut json::Required(&mut name)),
            ("production_features", &mut json::OrEmpty(&mut production_features)),
            ("staging_features", &mut json::OrEmpty(&mut staging_features)),
            ("version", &mut json::Required(&mut version)),
            ("yearly_only", &mut json::Required(&mut yearly_only)),
        ])?;
        let Some(base_fee_monthly) = base_fee_monthly else {
            return Err(r.lacks("base_fee_monthly"));
        };
        let Some(base_fee_yearly) = base_fee_yearly else {
            return Err(r.lacks("base_fee_yearly"));
        };
        let Some(custom) = custom else {
            return Err(r.lacks("custom"));
        };
        let Some(description) = description else {
            return Err(r.lacks("description"));
        };
        let Some(development_features) = development_features else {
            return Err(r.lacks("development_features"));
        };
        let Some(features) = features else {
            return Err(r.lacks("features"));
        };
        let Some(name) = name else {
            return Err(r.lacks("name"));
        };
        let Some(production_features) = production_features else {
            return Err(r.lacks("production_features"));
        };
        let Some(staging_features) = staging_features else {
            return Err(r.lacks("staging_features"));
        };
        let Some(version) = version else {
            return Err(r.lacks("version"));
        };
        let Some(yearly_only) = yearly_only else {
            return Err(r.lacks("yearly_only"));
        };
        Ok(Self {
            base_fee_monthly,
            base_fee_yearly,
            custom,
            description,
            development_features,
            features,
            latest,
            name,
            production_features,
            staging_features,
            version,
            yearly_only,
        })
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
