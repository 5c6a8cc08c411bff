use crate::models;

/// The identity schemas that Ory provides.
pub type IdentitySchemaPresets = Vec<models::IdentitySchemaPreset>;
