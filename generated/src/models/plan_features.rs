use std::collections;

use crate::models;

/// What a plan includes: for each feature, whether or how much of it.
pub type PlanFeatures = collections::BTreeMap<String, models::Usage>;
