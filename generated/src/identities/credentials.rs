//! What a user signs in with.

use std::fmt;

use crate::Secret;
use crate::models::{
    IdentityWithCredentials, IdentityWithCredentialsOidc,
    IdentityWithCredentialsOidcConfig, IdentityWithCredentialsOidcConfigProvider,
    IdentityWithCredentialsPassword, IdentityWithCredentialsPasswordConfig,
    IdentityWithCredentialsSaml, IdentityWithCredentialsSamlConfig,
    IdentityWithCredentialsSamlConfigProvider, IdentityWithCredentialsTotp,
    IdentityWithCredentialsTotpConfig,
};

/// Credentials to import with an identity, by kind. For `CreateIdentityBody::credentials` and
/// `UpdateIdentityBody::credentials`.
///
/// There is one password; of `password`, `password_hash` and `password_by_hook`, the last one counts.
/// `Debug` shows none of it.
///
/// ```
/// # use ory_sdk::identities::Credentials;
/// # use ory_sdk::models::CreateIdentityBody;
/// let credentials = Credentials::new()
///     .password_hash("$argon2id$v=19$m=65536,t=3,p=4$…")
///     .oidc("google", "110169484474386276334");
/// let body = CreateIdentityBody::new("default", serde_json::json!({})).credentials(credentials);
/// ```
#[derive(Clone, Default, PartialEq)]
#[must_use]
pub struct Credentials(IdentityWithCredentials);

impl Credentials {
    /// Returns credentials with nothing in them so far.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the password by its hash, in the PHC string format or that of its algorithm, for example
    /// `$2a$10$…`. It is the fast way: Ory does not have to hash.
    pub fn password_hash(self, hash: impl Into<Secret>) -> Self {
        let config = IdentityWithCredentialsPasswordConfig::new();
        self.set_password(config.hashed_password(hash.into().expose()))
    }

    /// Sets the password in plain text. Ory hashes it, so an import takes 200 of these at once.
    pub fn password(self, password: impl Into<Secret>) -> Self {
        let config = IdentityWithCredentialsPasswordConfig::new();
        self.set_password(config.password(password.into().expose()))
    }

    /// Has a webhook of yours check the password at the first sign-in: for hashes that you cannot
    /// export. The project needs that hook.
    pub fn password_by_hook(self) -> Self {
        let config = IdentityWithCredentialsPasswordConfig::new();
        self.set_password(config.use_password_migration_hook(true))
    }

    /// Adds an account at an OpenID Connect provider: the ID of the provider in the project, and that of
    /// the user there (`sub`).
    pub fn oidc(
        mut self,
        provider: impl Into<String>,
        subject: impl Into<String>,
    ) -> Self {
        let entry = IdentityWithCredentialsOidcConfigProvider::new(provider, subject);
        let oidc = self.0.oidc.get_or_insert_with(IdentityWithCredentialsOidc::new);
        let config =
            oidc.config.get_or_insert_with(IdentityWithCredentialsOidcConfig::new);
        config.providers.get_or_insert_default().push(entry);
        self
    }

    /// Adds an account at a SAML provider: the ID of the provider in the project, and that of the user
    /// there.
    pub fn saml(
        mut self,
        provider: impl Into<String>,
        subject: impl Into<String>,
    ) -> Self {
        let entry = IdentityWithCredentialsSamlConfigProvider::new(provider, subject);
        let saml = self.0.saml.get_or_insert_with(IdentityWithCredentialsSaml::new);
        let config =
            saml.config.get_or_insert_with(IdentityWithCredentialsSamlConfig::new);
        config.providers.get_or_insert_default().push(entry);
        self
    }

    /// Sets the secret of an authenticator app: the URL `otpauth://totp/…` of its QR code.
    pub fn totp(mut self, url: impl Into<Secret>) -> Self {
        let config =
            IdentityWithCredentialsTotpConfig::new().totp_url(url.into().expose());
        self.0.totp = Some(IdentityWithCredentialsTotp::new().config(config));
        self
    }

    fn set_password(mut self, config: IdentityWithCredentialsPasswordConfig) -> Self {
        self.0.password = Some(IdentityWithCredentialsPassword::new().config(config));
        self
    }
}

impl From<Credentials> for IdentityWithCredentials {
    fn from(credentials: Credentials) -> Self {
        credentials.0
    }
}

impl From<Credentials> for Option<IdentityWithCredentials> {
    fn from(credentials: Credentials) -> Self {
        Some(credentials.0)
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials").finish_non_exhaustive()
    }
}
