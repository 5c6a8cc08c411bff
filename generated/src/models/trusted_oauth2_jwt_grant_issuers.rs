use crate::models;

/// The trusted issuers of JWT assertions, or one page of them.
pub type TrustedOAuth2JwtGrantIssuers = Vec<models::TrustedOAuth2JwtGrantIssuer>;
