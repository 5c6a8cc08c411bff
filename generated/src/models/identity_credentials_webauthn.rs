use crate::models;
use crate::runtime::{self, json};

/// One WebAuthn key of a user: a security key or a passkey.
///
/// You send it when you import keys. The data comes from the WebAuthn library of the system
/// that you move from. Keys only work on the domain (relying party) for which they were made.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityCredentialsWebAuthn {
    /// When the user registered the key, for display on the settings page.
    pub added_at: Option<runtime::Timestamp>,
    /// What the authenticator stated about itself when a WebAuthn key was registered.
    pub attestation: Option<models::IdentityCredentialsWebAuthnAttestation>,
    /// The form of the attestation at registration, such as `none` or `packed`.
    pub attestation_type: Option<String>,
    /// The device or software that holds a WebAuthn key.
    pub authenticator: Option<models::IdentityCredentialsWebAuthnAuthenticator>,
    /// The name that the user gave the key, for display on the settings page.
    pub display_name: Option<String>,
    /// The flags that the authenticator set when a WebAuthn key was registered.
    pub flags: Option<models::IdentityCredentialsWebAuthnFlags>,
    /// The credential ID that the authenticator made, as a list of bytes.
    ///
    /// An imported key replaces an existing one with the same ID.
    pub id: Option<Vec<i64>>,
    /// True if the key is enough to sign in, false if it is a second factor.
    pub is_passwordless: Option<bool>,
    /// The public key as a list of bytes, in the COSE form of WebAuthn.
    pub public_key: Option<Vec<i64>>,
    /// How the browser can reach the key. It helps the browser to show the right dialog.
    pub transport: Option<Vec<models::AuthenticatorTransport>>,
}

impl IdentityCredentialsWebAuthn {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `added_at`.
    #[inline]
    #[must_use]
    pub fn added_at(mut self, value: impl Into<Option<runtime::Timestamp>>) -> Self {
        if let Some(value) = value.into() {
            self.added_at = Some(value);
        }
        self
    }

    /// Sets `attestation`.
    #[inline]
    #[must_use]
    pub fn attestation(
        mut self,
        value: impl Into<Option<models::IdentityCredentialsWebAuthnAttestation>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.attestation = Some(value);
        }
        self
    }

    /// Sets `attestation_type`.
    #[inline]
    #[must_use]
    pub fn attestation_type<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.attestation_type = Some(value);
        }
        self
    }

    /// Sets `authenticator`.
    #[inline]
    #[must_use]
    pub fn authenticator(
        mut self,
        value: impl Into<Option<models::IdentityCredentialsWebAuthnAuthenticator>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.authenticator = Some(value);
        }
        self
    }

    /// Sets `display_name`.
    #[inline]
    #[must_use]
    pub fn display_name<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.display_name = Some(value);
        }
        self
    }

    /// Sets `flags`.
    #[inline]
    #[must_use]
    pub fn flags(
        mut self,
        value: impl Into<Option<models::IdentityCredentialsWebAuthnFlags>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.flags = Some(value);
        }
        self
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn id<M>(mut self, values: impl runtime::IntoItems<i64, M>) -> Self {
        if let Some(values) = values.into_items() {
            self.id = Some(values);
        }
        self
    }

    /// Sets `is_passwordless`.
    #[inline]
    #[must_use]
    pub fn is_passwordless(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.is_passwordless = Some(value);
        }
        self
    }

    /// Sets `public_key`.
    #[inline]
    #[must_use]
    pub fn public_key<M>(mut self, values: impl runtime::IntoItems<i64, M>) -> Self {
        if let Some(values) = values.into_items() {
            self.public_key = Some(values);
        }
        self
    }

    /// Sets `transport`.
    #[inline]
    #[must_use]
    pub fn transport<M>(mut self, values: impl runtime::IntoList<String, M>) -> Self {
        if let Some(values) = values.into_list() {
            self.transport = Some(values);
        }
        self
    }
}

impl json::Decode for IdentityCredentialsWebAuthn {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("added_at", &mut this.added_at),
            ("attestation", &mut this.attestation),
            ("attestation_type", &mut this.attestation_type),
            ("authenticator", &mut this.authenticator),
            ("display_name", &mut this.display_name),
            ("flags", &mut this.flags),
            ("id", &mut json::OrEmpty(&mut this.id)),
            ("is_passwordless", &mut this.is_passwordless),
            ("public_key", &mut json::OrEmpty(&mut this.public_key)),
            ("transport", &mut json::OrEmpty(&mut this.transport)),
        ])?;
        Ok(this)
    }
}

impl json::Encode for IdentityCredentialsWebAuthn {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("added_at", &self.added_at),
            ("attestation", &self.attestation),
            ("attestation_type", &self.attestation_type),
            ("authenticator", &self.authenticator),
            ("display_name", &self.display_name),
            ("flags", &self.flags),
            ("id", &self.id),
            ("is_passwordless", &self.is_passwordless),
            ("public_key", &self.public_key),
            ("transport", &self.transport),
        ]);
    }
}

json::serde_impls!(IdentityCredentialsWebAuthn);
