use std::fmt;

use crate::runtime::{self, json};

/// The credential that [`createVerifiableCredential`](crate::api::oidc::OidcApi::create_verifiable_credential()) has issued.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VerifiableCredentialResponse {
    /// The credential: a JWT that Ory signs with the key of its ID tokens.
    ///
    /// Its subject is the public key of the proof, and its claims tell which user that key
    /// belongs to.
    ///
    /// Secret: not in `Debug` output.
    pub credential_draft_00: Option<String>,
    /// The form of the credential, such as `jwt_vc_json`.
    pub format: Option<String>,
}

impl fmt::Debug for VerifiableCredentialResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("VerifiableCredentialResponse");
        out.field("credential_draft_00", &runtime::Redacted);
        out.field("format", &self.format);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl VerifiableCredentialResponse {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `credential_draft_00`.
    #[inline]
    #[must_use]
    pub fn credential_draft_00<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.credential_draft_00 = Some(value);
        }
        self
    }

    /// Sets `format`.
    #[inline]
    #[must_use]
    pub fn format<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.format = Some(value);
        }
        self
    }
}

impl json::Decode for VerifiableCredentialResponse {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("credential_draft_00", &mut this.credential_draft_00),
            ("format", &mut this.format),
        ])?;
        Ok(this)
    }
}

impl json::Encode for VerifiableCredentialResponse {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("credential_draft_00", &self.credential_draft_00),
            ("format", &self.format),
        ]);
    }
}

json::serde_impls!(VerifiableCredentialResponse);
