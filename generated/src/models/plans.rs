use crate::models;

/// The plans of Ory Network with their fees and features.
pub type Plans = models::Pricing;
