use crate::models;

/// A list of identity schemas that Ory stores.
pub type ManagedIdentitySchemas = Vec<models::ManagedIdentitySchema>;
