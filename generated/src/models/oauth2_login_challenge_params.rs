use crate::runtime;

/// Stands for the login challenge of an OAuth2 sign-in. It has no members.
pub type OAuth2LoginChallengeParams = runtime::Json;
