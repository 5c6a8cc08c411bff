use crate::models;
use crate::runtime::json;

/// An attestation of Apple App Attest for a key.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeviceAuthnIosAttestation {
    /// The statement in an attestation of Apple App Attest.
    pub att_stmt: Option<models::DeviceAuthnIosAttStmt>,
    /// The authenticator data in the form of WebAuthn, as bytes. It names the app and the key.
    pub auth_data: Option<Vec<i64>>,
    /// The format of the attestation. Apple's is `apple-appattest`.
    pub fmt: Option<String>,
}

impl json::Decode for DeviceAuthnIosAttestation {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("att_stmt", &mut this.att_stmt),
            ("auth_data", &mut json::OrEmpty(&mut this.auth_data)),
            ("fmt", &mut this.fmt),
        ])?;
        Ok(this)
    }
}

impl json::Encode for DeviceAuthnIosAttestation {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("att_stmt", &self.att_stmt),
            ("auth_data", &self.auth_data),
            ("fmt", &self.fmt),
        ]);
    }
}

json::serde_impls!(DeviceAuthnIosAttestation);
