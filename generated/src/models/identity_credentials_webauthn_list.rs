use crate::models;

/// The WebAuthn keys or passkeys to import for one identity.
pub type IdentityCredentialsWebAuthnList = Vec<models::IdentityCredentialsWebAuthn>;
