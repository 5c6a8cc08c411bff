use std::fmt;

use crate::runtime::{self, json};

/// The answer to the first call of [`createVerifiableCredential`](crate::api::oidc::OidcApi::create_verifiable_credential()): the nonce for the proof.
///
/// It has the form of an OAuth 2.0 error, although nothing went wrong if [`c_nonce`](field@crate::models::VerifiableCredentialPrimingResponse::c_nonce) is there.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VerifiableCredentialPrimingResponse {
    /// The nonce to sign. It works with the access token of this call only. Treat it as a
    /// secret.
    ///
    /// Secret: not in `Debug` output.
    pub c_nonce: Option<String>,
    /// How many seconds the nonce is good for. After that, make the first call again.
    pub c_nonce_expires_in: Option<i64>,
    /// `missing_proof` on the first call. Other codes are real errors.
    pub error: Option<String>,
    /// Details for developers of the server.
    ///
    /// Absent unless the server runs in development mode.
    pub error_debug: Option<String>,
    /// The key `error_description`.
    pub error_description: Option<String>,
    /// What might help to put it right.
    pub error_hint: Option<String>,
    /// The form of credential that the nonce is for.
    pub format: Option<String>,
    /// The HTTP status once more. Often absent here.
    pub status_code: Option<i64>,
}

impl fmt::Debug for VerifiableCredentialPrimingResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("VerifiableCredentialPrimingResponse");
        out.field("c_nonce", &runtime::Redacted);
        out.field("c_nonce_expires_in", &self.c_nonce_expires_in);
        out.field("error", &self.error);
        out.field("error_debug", &self.error_debug);
        out.field("error_description", &self.error_description);
        out.field("error_hint", &self.error_hint);
        out.field("format", &self.format);
        out.field("status_code", &self.status_code);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl VerifiableCredentialPrimingResponse {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `c_nonce`.
    #[inline]
    #[must_use]
    pub fn c_nonce<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.c_nonce = Some(value);
        }
        self
    }

    /// Sets `c_nonce_expires_in`.
    #[inline]
    #[must_use]
    pub fn c_nonce_expires_in(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.c_nonce_expires_in = Some(value);
        }
        self
    }

    /// Sets `error`.
    #[inline]
    #[must_use]
    pub fn error<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.error = Some(value);
        }
        self
    }

    /// Sets `error_debug`.
    #[inline]
    #[must_use]
    pub fn error_debug<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.error_debug = Some(value);
        }
        self
    }

    /// Sets `error_description`.
    #[inline]
    #[must_use]
    pub fn error_description<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.error_description = Some(value);
        }
        self
    }

    /// Sets `error_hint`.
    #[inline]
    #[must_use]
    pub fn error_hint<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.error_hint = Some(value);
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

    /// Sets `status_code`.
    #[inline]
    #[must_use]
    pub fn status_code(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.status_code = Some(value);
        }
        self
    }
}

impl json::Decode for VerifiableCredentialPrimingResponse {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("c_nonce", &mut this.c_nonce),
            ("c_nonce_expires_in", &mut this.c_nonce_expires_in),
            ("error", &mut this.error),
            ("error_debug", &mut this.error_debug),
            ("error_description", &mut this.error_description),
            ("error_hint", &mut this.error_hint),
            ("format", &mut this.format),
            ("status_code", &mut this.status_code),
        ])?;
        Ok(this)
    }
}

impl json::Encode for VerifiableCredentialPrimingResponse {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("c_nonce", &self.c_nonce),
            ("c_nonce_expires_in", &self.c_nonce_expires_in),
            ("error", &self.error),
            ("error_debug", &self.error_debug),
            ("error_description", &self.error_description),
            ("error_hint", &self.error_hint),
            ("format", &self.format),
            ("status_code", &self.status_code),
        ]);
    }
}

json::serde_impls!(VerifiableCredentialPrimingResponse);
