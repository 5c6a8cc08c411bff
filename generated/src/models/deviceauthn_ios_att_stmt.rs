use crate::runtime::json;

/// The statement in an attestation of Apple App Attest.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeviceAuthnIosAttStmt {
    /// The certificates, from the one of the key up. Each is a DER certificate, as bytes.
    pub x5c: Option<Vec<Vec<i64>>>,
}

impl json::Decode for DeviceAuthnIosAttStmt {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("x5c", &mut json::OrEmpty(&mut this.x5c))])?;
        Ok(this)
    }
}

impl json::Encode for DeviceAuthnIosAttStmt {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("x5c", &self.x5c)]);
    }
}

json::serde_impls!(DeviceAuthnIosAttStmt);
