use crate::models;
use crate::runtime::json;

/// Credentials to import with [`createIdentity`](crate::api::identity::IdentityApi::create_identity()), [`batchPatchIdentities`](crate::api::identity::IdentityApi::batch_patch_identities()) or [`updateIdentity`](crate::api::identity::IdentityApi::update_identity()).
///
/// Each property is one type of credential. Leave out the types that you do not import.
/// One-time codes are not among them: they depend on the identity schema and the addresses
/// alone.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityWithCredentials {
    /// Recovery codes that replace the second factor.
    pub lookup_secret: Option<models::AdminIdentityImportCredentialsLookupSecret>,
    /// Links to accounts at social sign-in providers.
    pub oidc: Option<models::IdentityWithCredentialsOidc>,
    /// Keys for sign-in without a password, for the method `passkey`.
    pub passkey: Option<models::IdentityWithCredentialsPasskey>,
    /// A password to import, as part of [`identityWithCredentials`](crate::models::IdentityWithCredentials).
    pub password: Option<models::IdentityWithCredentialsPassword>,
    /// Links to accounts at SAML providers.
    pub saml: Option<models::IdentityWithCredentialsSaml>,
    /// The secret of an authenticator app.
    pub totp: Option<models::IdentityWithCredentialsTotp>,
    /// Security keys for the method `webauthn`, usually as a second factor.
    pub webauthn: Option<models::IdentityWithCredentialsWebAuthn>,
}

impl IdentityWithCredentials {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `lookup_secret`.
    #[inline]
    #[must_use]
    pub fn lookup_secret(
        mut self,
        value: impl Into<Option<models::AdminIdentityImportCredentialsLookupSecret>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.lookup_secret = Some(value);
        }
        self
    }

    /// Sets `oidc`.
    #[inline]
    #[must_use]
    pub fn oidc(
        mut self,
        value: impl Into<Option<models::IdentityWithCredentialsOidc>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.oidc = Some(value);
        }
        self
    }

    /// Sets `passkey`.
    #[inline]
    #[must_use]
    pub fn passkey(
        mut self,
        value: impl Into<Option<models::IdentityWithCredentialsPasskey>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.passkey = Some(value);
        }
        self
    }

    /// Sets `password`.
    #[inline]
    #[must_use]
    pub fn password(
        mut self,
        value: impl Into<Option<models::IdentityWithCredentialsPassword>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.password = Some(value);
        }
        self
    }

    /// Sets `saml`.
    #[inline]
    #[must_use]
    pub fn saml(
        mut self,
        value: impl Into<Option<models::IdentityWithCredentialsSaml>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.saml = Some(value);
        }
        self
    }

    /// Sets `totp`.
    #[inline]
    #[must_use]
    pub fn totp(
        mut self,
        value: impl Into<Option<models::IdentityWithCredentialsTotp>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.totp = Some(value);
        }
        self
    }

    /// Sets `webauthn`.
    #[inline]
    #[must_use]
    pub fn webauthn(
        mut self,
        value: impl Into<Option<models::IdentityWithCredentialsWebAuthn>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.webauthn = Some(value);
        }
        self
    }
}

impl json::Decode for IdentityWithCredentials {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("lookup_secret", &mut this.lookup_secret),
            ("oidc", &mut this.oidc),
            ("passkey", &mut this.passkey),
            ("password", &mut this.password),
            ("saml", &mut this.saml),
            ("totp", &mut this.totp),
            ("webauthn", &mut this.webauthn),
        ])?;
        Ok(this)
    }
}

impl json::Encode for IdentityWithCredentials {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("lookup_secret", &self.lookup_secret),
            ("oidc", &self.oidc),
            ("passkey", &self.passkey),
            ("password", &self.password),
            ("saml", &self.saml),
            ("totp", &self.totp),
            ("webauthn", &self.webauthn),
        ]);
    }
}

json::serde_impls!(IdentityWithCredentials);
