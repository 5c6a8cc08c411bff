use crate::models;

/// States of a project's configuration. Each change of the configuration makes a new one.
pub type ProjectRevisions = Vec<models::NormalizedProjectRevision>;
