use crate::models;

/// The SAML connections of a project revision.
#[rustfmt::skip]
pub type ProjectRevisionSamlProviders = Vec<
    models::NormalizedProjectRevisionSamlProvider,
>;
