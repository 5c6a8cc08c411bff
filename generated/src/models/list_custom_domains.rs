use crate::models;

/// The custom domains of a project.
pub type ListCustomDomains = Vec<models::CustomDomain>;
