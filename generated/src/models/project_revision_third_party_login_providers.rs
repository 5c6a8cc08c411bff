use crate::models;

/// The social and OpenID Connect providers of a project revision.
pub type ProjectRevisionThirdPartyLoginProviders = Vec<
    models::NormalizedProjectRevisionThirdPartyProvider,
>;
