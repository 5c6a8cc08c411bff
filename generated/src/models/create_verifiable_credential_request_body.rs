use crate::models;
use crate::runtime::{self, json};

/// What [`createVerifiableCredential`](crate::api::oidc::OidcApi::create_verifiable_credential()) issues.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateVerifiableCredentialRequestBody {
    /// The form of the credential. Ory supports `jwt_vc_json`.
    pub format: Option<String>,
    /// The proof that the application has the private key. Leave it out of the first call.
    pub proof: Option<models::VerifiableCredentialProof>,
    /// The types of the credential, usually `VerifiableCredential` and `UserInfoCredential`.
    pub types: Option<Vec<String>>,
}

impl CreateVerifiableCredentialRequestBody {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `format`.
    #[inline]
    #[must_use]
    pub fn format<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.format = Some(value);
        }
        self
    }

    /// Sets `proof`.
    #[inline]
    #[must_use]
    pub fn proof(
        mut self,
        value: impl Into<Option<models::VerifiableCredentialProof>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.proof = Some(value);
        }
        self
    }

    /// Sets `types`.
    #[inline]
    #[must_use]
    pub fn types<M>(mut self, values: impl runtime::IntoList<String, M>) -> Self {
        if let Some(values) = values.into_list() {
            self.types = Some(values);
        }
        self
    }
}

impl json::Decode for CreateVerifiableCredentialRequestBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("format", &mut this.format),
            ("proof", &mut this.proof),
            ("types", &mut json::OrEmpty(&mut this.types)),
        ])?;
        Ok(this)
    }
}

impl json::Encode for CreateVerifiableCredentialRequestBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("format", &self.format),
            ("proof", &self.proof),
            ("types", &self.types),
        ]);
    }
}

json::serde_impls!(CreateVerifiableCredentialRequestBody);
