use std::fmt;

use crate::runtime::{self, json};

/// The secret of a device key with a PIN, encrypted with HPKE (RFC 9180).
///
/// Only the device can open it, with the private transport key that belongs to the
/// `transport_public_key` of the request. The parameters are:
///
/// - KEM: DHKEM with X25519 and HKDF-SHA256
/// - KDF: HKDF-SHA256
/// - AEAD: AES-128-GCM
/// - info: the ASCII text `ory/deviceauthn/pin-secret/v1`
/// - AAD: the ID of the key (`client_key_id`) as hexadecimal ASCII text
///
/// Discard the private transport key afterwards.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContinueWithDeviceAuthnPinEntryUiData {
    /// The sealed secret, in Base64.
    ///
    /// Secret: not in `Debug` output.
    pub ciphertext: String,
    /// The encapsulated key of HPKE, in Base64.
    pub enc: String,
}

impl fmt::Debug for ContinueWithDeviceAuthnPinEntryUiData {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("ContinueWithDeviceAuthnPinEntryUiData");
        out.field("ciphertext", &runtime::Redacted);
        out.field("enc", &self.enc);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl ContinueWithDeviceAuthnPinEntryUiData {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(ciphertext: impl Into<String>, enc: impl Into<String>) -> Self {
        Self {
            ciphertext: ciphertext.into(),
            enc: enc.into(),
        }
    }
}

impl json::Decode for ContinueWithDeviceAuthnPinEntryUiData {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            ciphertext: String::new(),
            enc: String::new(),
        };
        r.object_with(
            [
                ("ciphertext", &mut json::InPlace(&mut this.ciphertext)),
                ("enc", &mut json::InPlace(&mut this.enc)),
            ],
            &["ciphertext", "enc"],
        )?;
        Ok(this)
    }
}

impl json::Encode for ContinueWithDeviceAuthnPinEntryUiData {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("ciphertext", &self.ciphertext), ("enc", &self.enc)]);
    }
}

json::serde_impls!(ContinueWithDeviceAuthnPinEntryUiData);
