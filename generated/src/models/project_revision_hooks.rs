use crate::models;

/// The hooks of a project revision, for all flows.
pub type ProjectRevisionHooks = Vec<models::NormalizedProjectRevisionHook>;
