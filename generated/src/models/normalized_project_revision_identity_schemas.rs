use crate::models;

/// The identity schemas of a project revision.
#[rustfmt::skip]
pub type NormalizedProjectRevisionIdentitySchemas = Vec<
    models::NormalizedProjectRevisionIdentitySchema,
>;
