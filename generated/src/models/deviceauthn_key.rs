use crate::models;
use crate::runtime::{self, json};

/// A key that a user has enrolled for sign-in from a mobile device, as Ory stores it.
///
/// The private half stays in the secure hardware of the device. To see which keys a user has,
/// create a settings flow: each key has a node `deviceauthn_remove` in the group
/// `deviceauthn`, and `context` in the label of the node describes the key.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeviceAuthnKey {
    /// What the device proved about the key and about itself when the key was enrolled.
    pub attestation: Option<models::DeviceAuthnAttestation>,
    /// Names the key within the identity. Use it to sign in with the key, to remove it or to
    /// replace its PIN secret.
    ///
    /// Ory computes it as the SHA-256 of [`public_key`](field@crate::models::DeviceAuthnKey::public_key) in lower-case hexadecimal. Keys from
    /// before that keep the ID that the app chose for them, so read it instead of computing it.
    pub client_key_id: Option<String>,
    /// When the key was enrolled. For display only.
    pub created_at: Option<runtime::Timestamp>,
    /// The name under which the user knows the device. It comes from the app.
    pub device_name: Option<String>,
    /// The platform of a device with an enrolled key. The two differ in how they encode attestations and signatures.
    ///
    /// One of `Android`, `iOS`.
    pub device_type: Option<models::DeviceType>,
    /// The state of the PIN. Only keys with a PIN have it.
    pub pin: Option<models::PinConfig>,
    /// The public half of the key, as SubjectPublicKeyInfo in DER and Base64.
    ///
    /// Ory checks signatures of the device against it.
    pub public_key: Option<runtime::Base64>,
    /// Until when a key works whose attestation passed only under relaxed rules.
    ///
    /// Such keys come for instance from emulators. Ory refuses them after this time, or as soon
    /// as relaxed attestation is switched off. Absent for keys that passed the strict rules.
    pub relaxed_attestation_expires_at: Option<runtime::Timestamp>,
    /// Whether an enrolled device key can be used. Only confirmed keys sign in.
    ///
    /// One of `initial`, `confirmed`, `locked`.
    pub state: Option<models::KeyState>,
    /// How a device key makes sure that its owner is present when it is used.
    ///
    /// One of `pin`, `platform`, `none`.
    pub user_verification: Option<models::UserVerification>,
    /// Which set of algorithms the key uses.
    ///
    /// So far there is only 1: ECDSA and SHA-256 with the curves P-224, P-256, P-384 and P-521.
    pub version: Option<i64>,
}

impl json::Decode for DeviceAuthnKey {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("attestation", &mut this.attestation),
            ("client_key_id", &mut this.client_key_id),
            ("created_at", &mut this.created_at),
            ("device_name", &mut this.device_name),
            ("device_type", &mut this.device_type),
            ("pin", &mut this.pin),
            ("public_key", &mut this.public_key),
            ("relaxed_attestation_expires_at", &mut this.relaxed_attestation_expires_at),
            ("state", &mut this.state),
            ("user_verification", &mut this.user_verification),
            ("version", &mut this.version),
        ])?;
        Ok(this)
    }
}

impl json::Encode for DeviceAuthnKey {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("attestation", &self.attestation),
            ("client_key_id", &self.client_key_id),
            ("created_at", &self.created_at),
            ("device_name", &self.device_name),
            ("device_type", &self.device_type),
            ("pin", &self.pin),
            ("public_key", &self.public_key),
            ("relaxed_attestation_expires_at", &self.relaxed_attestation_expires_at),
            ("state", &self.state),
            ("user_verification", &self.user_verification),
            ("version", &self.version),
        ]);
    }
}

json::serde_impls!(DeviceAuthnKey);
