use std::fmt;

use crate::runtime::{self, json};

/// Signs in with a device key that the user has enrolled. API flows only.
///
/// The device signs a challenge from the flow; keys with a PIN also need [`pin_proof`](field@crate::models::UpdateLoginFlowWithDeviceAuthnMethod::pin_proof). It
/// serves as second factor in a flow created with `aal=aal2`. If the project allows it as
/// first factor, keys with user verification `pin` or `platform` reach `aal2` in this one
/// step.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateLoginFlowWithDeviceAuthnMethod {
    /// The key to sign in with: the SHA-256 of its public key (DER, SubjectPublicKeyInfo), in
    /// lower-case hexadecimal.
    ///
    /// The device can compute it at any time. Keys from before Ory did this keep the ID that
    /// the app chose for them.
    pub client_key_id: String,
    /// The proof that the user knows the PIN. Required for keys with a PIN; leave it out for
    /// others.
    ///
    /// The user's PIN unlocks the 32-byte secret that came at enrollment. With this secret as
    /// key, compute HMAC-SHA256 over these bytes, one after the other:
    ///
    /// 1. the ASCII text `ory/deviceauthn/pin-proof/v1`
    /// 2. [`client_key_id`](field@crate::models::UpdateLoginFlowWithDeviceAuthnMethod::client_key_id) as it is sent, as 64 ASCII characters
    /// 3. the challenge that [`signature`](field@crate::models::UpdateLoginFlowWithDeviceAuthnMethod::signature) signs, as raw bytes
    ///
    /// Too many wrong proofs lock the key, by default five. The user then has to rotate the
    /// secret in a settings flow.
    ///
    /// Never returned by the server.
    ///
    /// Secret: not in `Debug` output.
    pub pin_proof: Option<runtime::Base64>,
    /// The signature of the challenge by the device key.
    ///
    /// The hidden node `deviceauthn_nonce` holds JSON in Base64. Its member `nonce`, decoded
    /// from Base64 once more, is the challenge.
    ///
    /// - On Android, sign it with `SHA256withECDSA`, which does the hashing, and send the DER
    ///   signature.
    /// - On iOS, give it unhashed to `generateAssertion` of `DCAppAttestService` as client data
    ///   hash, and send the CBOR assertion as it is.
    ///
    /// Secret: not in `Debug` output.
    pub signature: runtime::Base64,
    /// Data of your own for this submission, as a JSON object.
    ///
    /// Ory hands it to webhooks and to the templates of e-mails and text messages. It is not
    /// stored with the identity. It comes from the client, so trust it no more than other user
    /// input.
    pub transient_payload: Option<runtime::Json>,
}

impl fmt::Debug for UpdateLoginFlowWithDeviceAuthnMethod {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UpdateLoginFlowWithDeviceAuthnMethod");
        out.field("client_key_id", &self.client_key_id);
        out.field("pin_proof", &runtime::Redacted);
        out.field("signature", &runtime::Redacted);
        out.field("transient_payload", &self.transient_payload);
        out.finish()
    }
}

impl UpdateLoginFlowWithDeviceAuthnMethod {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(client_key_id: impl Into<String>, signature: runtime::Base64) -> Self {
        Self {
            client_key_id: client_key_id.into(),
            pin_proof: None,
            signature,
            transient_payload: None,
        }
    }

    /// Sets `pin_proof`.
    #[inline]
    #[must_use]
    pub fn pin_proof(mut self, value: impl Into<Option<runtime::Base64>>) -> Self {
        if let Some(value) = value.into() {
            self.pin_proof = Some(value);
        }
        self
    }

    /// Sets `transient_payload`.
    #[inline]
    #[must_use]
    pub fn transient_payload(mut self, value: impl Into<runtime::Json>) -> Self {
        let value: runtime::Json = value.into();
        self.transient_payload = Some(value);
        self
    }
}

impl json::Decode for UpdateLoginFlowWithDeviceAuthnMethod {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            client_key_id: String::new(),
            pin_proof: None,
            signature: runtime::Base64::default(),
            transient_payload: None,
        };
        r.object_with(
            [
                ("client_key_id", &mut json::InPlace(&mut this.client_key_id)),
                ("method", &mut json::Tag("deviceauthn")),
                ("pin_proof", &mut this.pin_proof),
                ("signature", &mut json::InPlace(&mut this.signature)),
                ("transient_payload", &mut this.transient_payload),
            ],
            &["client_key_id", "signature"],
        )?;
        Ok(this)
    }
}

impl UpdateLoginFlowWithDeviceAuthnMethod {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([
            ("client_key_id", &self.client_key_id),
            ("pin_proof", &self.pin_proof),
            ("signature", &self.signature),
            ("transient_payload", &self.transient_payload),
        ]);
    }
}

impl json::Encode for UpdateLoginFlowWithDeviceAuthnMethod {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("method", "deviceauthn");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UpdateLoginFlowWithDeviceAuthnMethod);
