use crate::models;

/// A list of plans with their fees and features.
pub type Pricing = Vec<models::PlanDetails>;
