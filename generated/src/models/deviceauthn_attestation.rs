use crate::models;
use crate::runtime::json;

/// What a device proved about a key when it was enrolled.
///
/// Exactly one of [`android`](field@crate::models::DeviceAuthnAttestation::android) and [`ios`](field@crate::models::DeviceAuthnAttestation::ios) is there, as `device_type` of the key says.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeviceAuthnAttestation {
    /// The attestation extension in the certificate of an Android key.
    pub android: Option<models::DeviceAuthnAndroidKeyDescription>,
    /// An attestation of Apple App Attest for a key.
    pub ios: Option<models::DeviceAuthnIosAttestation>,
}

impl json::Decode for DeviceAuthnAttestation {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("android", &mut this.android), ("ios", &mut this.ios)])?;
        Ok(this)
    }
}

impl json::Encode for DeviceAuthnAttestation {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("android", &self.android), ("ios", &self.ios)]);
    }
}

json::serde_impls!(DeviceAuthnAttestation);
