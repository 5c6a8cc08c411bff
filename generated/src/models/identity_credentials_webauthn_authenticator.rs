use crate::runtime::{self, json};

/// The device or software that holds a WebAuthn key.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityCredentialsWebAuthnAuthenticator {
    /// The model of the authenticator, 16 bytes. All zeros if it does not tell.
    pub aaguid: Option<Vec<i64>>,
    /// True if the counter went backwards once, which can mean that somebody copied the key.
    pub clone_warning: Option<bool>,
    /// How many signatures the authenticator has counted so far. Many passkeys always report 0.
    pub sign_count: Option<i64>,
}

impl IdentityCredentialsWebAuthnAuthenticator {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `aaguid`.
    #[inline]
    #[must_use]
    pub fn aaguid<M>(mut self, values: impl runtime::IntoItems<i64, M>) -> Self {
        if let Some(values) = values.into_items() {
            self.aaguid = Some(values);
        }
        self
    }

    /// Sets `clone_warning`.
    #[inline]
    #[must_use]
    pub fn clone_warning(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.clone_warning = Some(value);
        }
        self
    }

    /// Sets `sign_count`.
    #[inline]
    #[must_use]
    pub fn sign_count(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.sign_count = Some(value);
        }
        self
    }
}

impl json::Decode for IdentityCredentialsWebAuthnAuthenticator {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("aaguid", &mut json::OrEmpty(&mut this.aaguid)),
            ("clone_warning", &mut this.clone_warning),
            ("sign_count", &mut this.sign_count),
        ])?;
        Ok(this)
    }
}

impl json::Encode for IdentityCredentialsWebAuthnAuthenticator {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("aaguid", &self.aaguid),
            ("clone_warning", &self.clone_warning),
            ("sign_count", &self.sign_count),
        ]);
    }
}

json::serde_impls!(IdentityCredentialsWebAuthnAuthenticator);
