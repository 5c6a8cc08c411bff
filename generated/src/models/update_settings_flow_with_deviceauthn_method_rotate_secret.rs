use std::fmt;

use crate::runtime::{self, json};

/// A request for a new secret for a device key with a PIN, because the PIN is forgotten or
/// the key is locked.
///
/// The key itself stays. The new secret is in `continue_with` of the answer, sealed, in an
/// item `show_pin_entry_ui`. Ory delivers it this once.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateSettingsFlowWithDeviceAuthnMethodRotateSecret {
    /// The key, by its ID: the SHA-256 of its public key (DER, SubjectPublicKeyInfo), in
    /// lower-case hexadecimal.
    pub client_key_id: String,
    /// The proof that the request comes from the device: a signature by the enrolled key.
    ///
    /// Take the nonce from the hidden node `deviceauthn_nonce` as for a login, and append the
    /// raw bytes of [`transport_public_key`](field@crate::models::UpdateSettingsFlowWithDeviceAuthnMethodRotateSecret::transport_public_key). Sign the whole as in
    /// [`updateLoginFlowWithDeviceAuthnMethod`](crate::models::UpdateLoginFlowWithDeviceAuthnMethod). This way a stolen session is not enough to get a
    /// new secret.
    ///
    /// Secret: not in `Debug` output.
    pub signature: runtime::Base64,
    /// The public half of an X25519 key pair, 32 raw bytes in Base64, with which Ory seals the
    /// secret.
    ///
    /// Make a new random pair for each request, and throw the private half away when you have
    /// opened the secret.
    pub transport_public_key: runtime::Base64,
}

impl fmt::Debug for UpdateSettingsFlowWithDeviceAuthnMethodRotateSecret {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f
            .debug_struct("UpdateSettingsFlowWithDeviceAuthnMethodRotateSecret");
        out.field("client_key_id", &self.client_key_id);
        out.field("signature", &runtime::Redacted);
        out.field("transport_public_key", &self.transport_public_key);
        out.finish()
    }
}

impl UpdateSettingsFlowWithDeviceAuthnMethodRotateSecret {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        client_key_id: impl Into<String>,
        signature: runtime::Base64,
        transport_public_key: runtime::Base64,
    ) -> Self {
        Self {
            client_key_id: client_key_id.into(),
            signature,
            transport_public_key,
        }
    }
}

impl json::Decode for UpdateSettingsFlowWithDeviceAuthnMethodRotateSecret {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            client_key_id: String::new(),
            signature: runtime::Base64::default(),
            transport_public_key: runtime::Base64::default(),
        };
        r.object_with(
            [
                ("client_key_id", &mut json::InPlace(&mut this.client_key_id)),
                ("signature", &mut json::InPlace(&mut this.signature)),
                (
                    "transport_public_key",
                    &mut json::InPlace(&mut this.transport_public_key),
                ),
            ],
            &["client_key_id", "signature", "transport_public_key"],
        )?;
        Ok(this)
    }
}

impl json::Encode for UpdateSettingsFlowWithDeviceAuthnMethodRotateSecret {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("client_key_id", &self.client_key_id),
            ("signature", &self.signature),
            ("transport_public_key", &self.transport_public_key),
        ]);
    }
}

json::serde_impls!(UpdateSettingsFlowWithDeviceAuthnMethodRotateSecret);
