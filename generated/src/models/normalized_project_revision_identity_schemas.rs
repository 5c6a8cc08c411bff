use crate::models;

/// The identity schemas of a project revision.
pub type NormalizedProjectRevisionIdentitySchemas = Vec<
    models::NormalizedProjectRevisionIdentitySchema,
>;
