use crate::runtime::json;

/// A kind of verifiable credential that [`createVerifiableCredential`](crate::api::oidc::OidcApi::create_verifiable_credential()) issues, as listed by
/// [`discoverOidcConfiguration`](crate::api::oidc::OidcApi::discover_oidc_configuration()).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CredentialSupportedDraft00 {
    /// How a credential can name the key of its holder, such as `jwk`.
    pub cryptographic_binding_methods_supported: Option<Vec<String>>,
    /// The algorithms with which the proof may be signed, such as `ES256`.
    pub cryptographic_suites_supported: Option<Vec<String>>,
    /// The form of the credential, to be sent as `format` of the request.
    pub format: Option<String>,
    /// The types of the credential, to be sent as `types` of the request.
    pub types: Option<Vec<String>>,
}

#[cfg(feature = "test-util")]
impl CredentialSupportedDraft00 {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cryptographic_binding_methods_supported`.
    #[inline]
    #[must_use]
    pub fn cryptographic_binding_methods_supported<M>(
        mut self,
        values: impl crate::runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.cryptographic_binding_methods_supported = Some(values);
        }
        self
    }

    /// Sets `cryptographic_suites_supported`.
    #[inline]
    #[must_use]
    pub fn cryptographic_suites_supported<M>(
        mut self,
        values: impl crate::runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.cryptographic_suites_supported = Some(values);
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

    /// Sets `types`.
    #[inline]
    #[must_use]
    pub fn types<M>(mut self, values: impl crate::runtime::IntoList<String, M>) -> Self {
        if let Some(values) = values.into_list() {
            self.types = Some(values);
        }
        self
    }
}

impl json::Decode for CredentialSupportedDraft00 {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            (
                "cryptographic_binding_methods_supported",
                &mut json::OrEmpty(&mut this.cryptographic_binding_methods_supported),
            ),
            (
                "cryptographic_suites_supported",
                &mut json::OrEmpty(&mut this.cryptographic_suites_supported),
            ),
            ("format", &mut this.format),
            ("types", &mut json::OrEmpty(&mut this.types)),
        ])?;
        Ok(this)
    }
}

impl json::Encode for CredentialSupportedDraft00 {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            (
                "cryptographic_binding_methods_supported",
                &self.cryptographic_binding_methods_supported,
            ),
            ("cryptographic_suites_supported", &self.cryptographic_suites_supported),
            ("format", &self.format),
            ("types", &self.types),
        ]);
    }
}

json::serde_impls!(CredentialSupportedDraft00);
