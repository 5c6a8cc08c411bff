use crate::models;

/// The identity schemas of a project revision.
pub type ProjectRevisionIdentitySchemas = Vec<
    models::NormalizedProjectRevisionIdentitySchema,
>;
