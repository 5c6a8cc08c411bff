use crate::models;
use crate::runtime::json;

/// The attestation extension in the certificate of an Android key.
///
/// Its security levels are numbers: 0 is software, 1 is the trusted execution environment,
/// and 2 is StrongBox, a chip of its own.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeviceAuthnAndroidKeyDescription {
    /// What made the attestation.
    pub attestation_security_level: Option<models::Enumerated>,
    /// Which version of Android's schema the attestation follows.
    pub attestation_version: Option<i64>,
    /// Where the key is kept.
    pub keymaster_security_level: Option<models::Enumerated>,
    /// The key `keymaster_version`.
    pub keymaster_version: Option<i64>,
    /// The properties that the Android system vouches for.
    pub software_enforced: Option<models::DeviceAuthnAndroidAuthorizationList>,
    /// The properties that the secure hardware vouches for. Trust these only.
    pub tee_enforced: Option<models::DeviceAuthnAndroidAuthorizationList>,
}

impl json::Decode for DeviceAuthnAndroidKeyDescription {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("attestation_security_level", &mut this.attestation_security_level),
            ("attestation_version", &mut this.attestation_version),
            ("keymaster_security_level", &mut this.keymaster_security_level),
            ("keymaster_version", &mut this.keymaster_version),
            ("software_enforced", &mut this.software_enforced),
            ("tee_enforced", &mut this.tee_enforced),
        ])?;
        Ok(this)
    }
}

impl json::Encode for DeviceAuthnAndroidKeyDescription {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("attestation_security_level", &self.attestation_security_level),
            ("attestation_version", &self.attestation_version),
            ("keymaster_security_level", &self.keymaster_security_level),
            ("keymaster_version", &self.keymaster_version),
            ("software_enforced", &self.software_enforced),
            ("tee_enforced", &self.tee_enforced),
        ]);
    }
}

json::serde_impls!(DeviceAuthnAndroidKeyDescription);
