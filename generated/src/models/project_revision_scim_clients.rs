use crate::models;

/// The SCIM connections of a project revision.
pub type ProjectRevisionScimClients = Vec<models::NormalizedProjectRevisionScimClient>;
