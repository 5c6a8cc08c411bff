use crate::models;
use crate::runtime::{self, json};

/// A new device key, with the proof that it lives in the secure hardware of the device.
///
/// Set one of [`attestation_ios`](field@crate::models::UpdateSettingsFlowWithDeviceAuthnMethodRegister::attestation_ios) and [`certificate_chain_android`](field@crate::models::UpdateSettingsFlowWithDeviceAuthnMethodRegister::certificate_chain_android), and only one. Both attest a
/// challenge:
///
/// 1. The hidden node `deviceauthn_nonce` holds JSON in Base64. Decode its member `nonce`
///    from Base64 once more.
/// 2. Without a PIN, these bytes are the challenge. With a PIN, append the raw bytes of
///    [`transport_public_key`](field@crate::models::UpdateSettingsFlowWithDeviceAuthnMethodRegister::transport_public_key) and take the SHA-256 of both.
///
/// For a key with a PIN, `continue_with` of the answer has an item `show_pin_entry_ui` with
/// the sealed secret. Ory delivers it this once.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateSettingsFlowWithDeviceAuthnMethodRegister {
    /// The attestation object of Apple App Attest, as CBOR.
    ///
    /// Make the key with `generateKey` of `DCAppAttestService`. Give the challenge to
    /// `attestKey` as client data hash without hashing it again, and send the result as it is.
    pub attestation_ios: Option<runtime::Base64>,
    /// The certificates of Android Key Attestation, one DER certificate in Base64 per item,
    /// from the key up to Google's root.
    ///
    /// Make an elliptic curve key for signing in the hardware-backed keystore, with
    /// `DIGEST_SHA256` and with the challenge as attestation challenge. Then send what
    /// `KeyStore.getCertificateChain` returns. Ory refuses imported keys.
    pub certificate_chain_android: Option<Vec<runtime::Base64>>,
    /// A name for the device, so that the user can tell it from others in the settings.
    pub device_name: String,
    /// Whether the key gets a PIN. If true, [`transport_public_key`](field@crate::models::UpdateSettingsFlowWithDeviceAuthnMethodRegister::transport_public_key) is required.
    ///
    /// Ory makes a secret of 32 bytes and returns it sealed, as
    /// [`continueWithDeviceAuthnPinEntryUiData`](crate::models::ContinueWithDeviceAuthnPinEntryUiData) describes. The app opens it and binds it to the
    /// PIN on the device. From then on each login with the key needs `pin_proof`.
    pub pin_protected: Option<bool>,
    /// The public half of an X25519 key pair, 32 raw bytes in Base64, with which Ory seals the
    /// secret.
    ///
    /// Make a new random pair for each request. It has nothing to do with the attested key.
    /// Throw the private half away when you have opened the secret. Without [`pin_protected`](field@crate::models::UpdateSettingsFlowWithDeviceAuthnMethodRegister::pin_protected) it
    /// has no effect.
    pub transport_public_key: Option<runtime::Base64>,
    /// How the key makes sure that its owner is present. Empty means `none`; with
    /// [`pin_protected`](field@crate::models::UpdateSettingsFlowWithDeviceAuthnMethodRegister::pin_protected) it is `pin` anyway.
    ///
    /// For `platform` on Android, make the key with `setUserAuthenticationRequired(true)`,
    /// since Ory checks it in the attestation. On iOS it cannot be checked. Such keys can be
    /// the sole factor only if the project enables `ios_biometric_first_factor`.
    ///
    /// One of `pin`, `platform`, `none`.
    pub user_verification: Option<models::UserVerification>,
    /// Which set of algorithms the key uses.
    ///
    /// Send `1`, so far the only one: ECDSA and SHA-256 with the curves P-224, P-256, P-384 and
    /// P-521.
    pub version: i64,
}

impl UpdateSettingsFlowWithDeviceAuthnMethodRegister {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(device_name: impl Into<String>, version: i64) -> Self {
        Self {
            attestation_ios: None,
            certificate_chain_android: None,
            device_name: device_name.into(),
            pin_protected: None,
            transport_public_key: None,
            user_verification: None,
            version,
        }
    }

    /// Sets `attestation_ios`.
    #[inline]
    #[must_use]
    pub fn attestation_ios(mut self, value: impl Into<Option<runtime::Base64>>) -> Self {
        if let Some(value) = value.into() {
            self.attestation_ios = Some(value);
        }
        self
    }

    /// Sets `certificate_chain_android`.
    #[inline]
    #[must_use]
    pub fn certificate_chain_android<M>(
        mut self,
        values: impl runtime::IntoItems<runtime::Base64, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.certificate_chain_android = Some(values);
        }
        self
    }

    /// Sets `pin_protected`.
    #[inline]
    #[must_use]
    pub fn pin_protected(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.pin_protected = Some(value);
        }
        self
    }

    /// Sets `transport_public_key`.
    #[inline]
    #[must_use]
    pub fn transport_public_key(
        mut self,
        value: impl Into<Option<runtime::Base64>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.transport_public_key = Some(value);
        }
        self
    }

    /// Sets `user_verification`.
    #[inline]
    #[must_use]
    pub fn user_verification(
        mut self,
        value: impl Into<Option<models::UserVerification>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.user_verification = Some(value);
        }
        self
    }
}

impl json::Decode for UpdateSettingsFlowWithDeviceAuthnMethodRegister {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            attestation_ios: None,
            certificate_chain_android: None,
            device_name: String::new(),
            pin_protected: None,
            transport_public_key: None,
            user_verification: None,
            version: 0,
        };
        r.object_with(
            [
                ("attestation_ios", &mut this.attestation_ios),
                (
                    "certificate_chain_android",
                    &mut json::OrEmpty(&mut this.certificate_chain_android),
                ),
                ("device_name", &mut json::InPlace(&mut this.device_name)),
                ("pin_protected", &mut this.pin_protected),
                ("transport_public_key", &mut this.transport_public_key),
                ("user_verification", &mut this.user_verification),
                ("version", &mut json::InPlace(&mut this.version)),
            ],
            &["device_name", "version"],
        )?;
        Ok(this)
    }
}

impl json::Encode for UpdateSettingsFlowWithDeviceAuthnMethodRegister {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("attestation_ios", &self.attestation_ios),
            ("certificate_chain_android", &self.certificate_chain_android),
            ("device_name", &self.device_name),
            ("pin_protected", &self.pin_protected),
            ("transport_public_key", &self.transport_public_key),
            ("user_verification", &self.user_verification),
            ("version", &self.version),
        ]);
    }
}

json::serde_impls!(UpdateSettingsFlowWithDeviceAuthnMethodRegister);
