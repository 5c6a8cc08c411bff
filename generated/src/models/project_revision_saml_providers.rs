use crate::models;

/// The SAML connections of a project revision.
pub type ProjectRevisionSamlProviders = Vec<
    models::NormalizedProjectRevisionSamlProvider,
>;
