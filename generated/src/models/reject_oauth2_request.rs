use crate::runtime::{self, json};

/// Why a login or consent request was turned down.
///
/// The client receives [`error`](field@crate::models::RejectOAuth2Request::error) and the texts, so write nothing that it must not know.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RejectOAuth2Request {
    /// A code for the reason, as in RFC 6749, section 4.1.2.1.
    ///
    /// `access_denied` and `login_required` are common. It is `request_denied` when absent.
    pub error: Option<String>,
    /// Details for developers.
    ///
    /// They end up in the log of the server and usually nowhere else.
    pub error_debug: Option<String>,
    /// The reason in a sentence.
    pub error_description: Option<String>,
    /// What the user or the developer could do about it.
    pub error_hint: Option<String>,
    /// The HTTP status that fits the error.
    ///
    /// It is 400 when absent.
    pub status_code: Option<i64>,
}

impl RejectOAuth2Request {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `error`.
    #[inline]
    #[must_use]
    pub fn error<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.error = Some(value);
        }
        self
    }

    /// Sets `error_debug`.
    #[inline]
    #[must_use]
    pub fn error_debug<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
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
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.error_description = Some(value);
        }
        self
    }

    /// Sets `error_hint`.
    #[inline]
    #[must_use]
    pub fn error_hint<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
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

impl json::Decode for RejectOAuth2Request {
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

impl json::Encode for RejectOAuth2Request {
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

json::serde_impls!(RejectOAuth2Request);
