use crate::models;

/// The templates of a project revision that turn sessions into JWTs.
pub type NormalizedProjectRevisionTokenizerTemplates = Vec<
    models::NormalizedProjectRevisionTokenizerTemplate,
>;
