use crate::runtime::{self, json};

/// What the authenticator stated about itself when a WebAuthn key was registered.
///
/// Sign-in does not need it. The lists hold bytes.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IdentityCredentialsWebAuthnAttestation {
    /// The authenticator data of the registration, in binary form.
    pub authenticator_data: Option<Vec<i64>>,
    /// The client data that the browser collected: JSON text as bytes.
    pub client_data_json: Option<Vec<i64>>,
    /// The SHA-256 hash of the client data.
    pub client_data_hash: Option<Vec<i64>>,
    /// The attestation object, encoded as CBOR.
    pub object: Option<Vec<i64>>,
    /// The COSE number of the algorithm, such as -7 for ES256 or -257 for RS256.
    pub public_key_algorithm: Option<i64>,
}

impl IdentityCredentialsWebAuthnAttestation {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `authenticator_data`.
    #[inline]
    #[must_use]
    pub fn authenticator_data<M>(
        mut self,
        values: impl runtime::IntoItems<i64, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.authenticator_data = Some(values);
        }
        self
    }

    /// Sets `client_data_json`.
    #[inline]
    #[must_use]
    pub fn client_data_json<M>(
        mut self,
        values: impl runtime::IntoItems<i64, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.client_data_json = Some(values);
        }
        self
    }

    /// Sets `client_data_hash`.
    #[inline]
    #[must_use]
    pub fn client_data_hash<M>(
        mut self,
        values: impl runtime::IntoItems<i64, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.client_data_hash = Some(values);
        }
        self
    }

    /// Sets `object`.
    #[inline]
    #[must_use]
    pub fn object<M>(mut self, values: impl runtime::IntoItems<i64, M>) -> Self {
        if let Some(values) = values.into_items() {
            self.object = Some(values);
        }
        self
    }

    /// Sets `public_key_algorithm`.
    #[inline]
    #[must_use]
    pub fn public_key_algorithm(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.public_key_algorithm = Some(value);
        }
        self
    }
}

impl json::Decode for IdentityCredentialsWebAuthnAttestation {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("authenticator_data", &mut json::OrEmpty(&mut this.authenticator_data)),
            ("client_dataJSON", &mut json::OrEmpty(&mut this.client_data_json)),
            ("client_data_hash", &mut json::OrEmpty(&mut this.client_data_hash)),
            ("object", &mut json::OrEmpty(&mut this.object)),
            ("public_key_algorithm", &mut this.public_key_algorithm),
        ])?;
        Ok(this)
    }
}

impl json::Encode for IdentityCredentialsWebAuthnAttestation {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("authenticator_data", &self.authenticator_data),
            ("client_dataJSON", &self.client_data_json),
            ("client_data_hash", &self.client_data_hash),
            ("object", &self.object),
            ("public_key_algorithm", &self.public_key_algorithm),
        ]);
    }
}

json::serde_impls!(IdentityCredentialsWebAuthnAttestation);
