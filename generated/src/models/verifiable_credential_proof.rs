use std::fmt;

use crate::runtime::{self, json};

/// The proof that an application has the private key that a verifiable credential is made
/// for.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VerifiableCredentialProof {
    /// A JWT that the application signs with the private key.
    ///
    /// Its header has the public key in `jwk`. Its claim `nonce` is the `c_nonce` of the first
    /// call.
    ///
    /// Secret: not in `Debug` output.
    pub jwt: Option<String>,
    /// The form of the proof. Ory supports [`jwt`](field@crate::models::VerifiableCredentialProof::jwt).
    pub proof_type: Option<String>,
}

impl fmt::Debug for VerifiableCredentialProof {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("VerifiableCredentialProof");
        out.field("jwt", &runtime::Redacted);
        out.field("proof_type", &self.proof_type);
        out.finish()
    }
}

impl VerifiableCredentialProof {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `jwt`.
    #[inline]
    #[must_use]
    pub fn jwt<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.jwt = Some(value);
        }
        self
    }

    /// Sets `proof_type`.
    #[inline]
    #[must_use]
    pub fn proof_type<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.proof_type = Some(value);
        }
        self
    }
}

impl json::Decode for VerifiableCredentialProof {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("jwt", &mut this.jwt), ("proof_type", &mut this.proof_type)])?;
        Ok(this)
    }
}

impl json::Encode for VerifiableCredentialProof {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("jwt", &self.jwt), ("proof_type", &self.proof_type)]);
    }
}

json::serde_impls!(VerifiableCredentialProof);
