use crate::models;

/// The consent sessions of a user, or one page of them.
pub type OAuth2ConsentSessions = Vec<models::OAuth2ConsentSession>;
