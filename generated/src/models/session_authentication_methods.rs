use crate::models;

/// The factors that the user has completed in a session.
pub type SessionAuthenticationMethods = Vec<models::SessionAuthenticationMethod>;
