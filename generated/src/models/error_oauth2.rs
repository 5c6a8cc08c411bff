use crate::models;
use crate::runtime::{self, json};

/// An error in the form that OAuth 2.0 prescribes (RFC 6749, section 5.2).
///
/// Decide by [`error`](field@crate::models::ErrorOAuth2::error). The other members are for people and may change their wording.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorOAuth2 {
    /// What went wrong, as a fixed code.
    ///
    /// Common codes are `invalid_request`, `invalid_client`, `invalid_grant`,
    /// `unauthorized_client`, `unsupported_grant_type` and `invalid_scope`; extensions add
    /// others.
    pub error: Option<String>,
    /// Details for developers of the server.
    ///
    /// Absent unless the server runs in development mode.
    pub error_debug: Option<String>,
    /// The error in a sentence.
    pub error_description: Option<String>,
    /// What might help to put it right.
    pub error_hint: Option<String>,
    /// The HTTP status of the response, once more in the body.
    pub status_code: Option<i64>,
}

#[cfg(feature = "test-util")]
impl ErrorOAuth2 {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

impl json::Decode for ErrorOAuth2 {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("error", &mut this.error),
            ("error_debug", &mut this.error_debug),
            ("error_description", &mut this.error_description),
            ("error_hint", &mut this.error_hint),
            ("status_code", &mut this.status_code),
        ])?;
        Ok(this)
    }
}

impl json::Encode for ErrorOAuth2 {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("error", &self.error),
            ("error_debug", &self.error_debug),
            ("error_description", &self.error_description),
            ("error_hint", &self.error_hint),
            ("status_code", &self.status_code),
        ]);
    }
}

json::serde_impls!(ErrorOAuth2);

impl runtime::ApiBody for models::ErrorOAuth2 {}
