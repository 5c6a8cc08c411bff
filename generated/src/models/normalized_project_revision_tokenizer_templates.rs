use crate::models;

/// The templates of a project revision that turn sessions into JWTs.
#[rustfmt::skip]
pub type NormalizedProjectRevisionTokenizerTemplates = Vec<
    models::NormalizedProjectRevisionTokenizerTemplate,
>;
