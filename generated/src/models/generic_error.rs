use crate::models;
use crate::runtime::{self, json};

/// The error of those operations that do not speak OAuth 2.0.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GenericError {
    /// The HTTP status of the response, once more in the body.
    pub code: Option<i64>,
    /// Details for developers of the server.
    ///
    /// Usually absent, since they could tell an attacker too much.
    pub debug: Option<String>,
    /// More about the error, in whatever JSON suits the case.
    pub details: Option<runtime::Json>,
    /// What went wrong: a code for programs, and words for people.
    pub error: Option<models::GenericErrorContent>,
    /// What went wrong, as a fixed code that a program can rely on.
    pub id: Option<String>,
    /// The error in a sentence, for people.
    pub message: String,
    /// What led to the error, as far as it is known.
    pub reason: Option<String>,
    /// The ID of the failed request.
    ///
    /// Quote it when you ask Ory's support for help.
    pub request: Option<String>,
    /// The name of the HTTP status.
    pub status: Option<String>,
}

#[cfg(feature = "test-util")]
impl GenericError {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            code: None,
            debug: None,
            details: None,
            error: None,
            id: None,
            message: message.into(),
            reason: None,
            request: None,
            status: None,
        }
    }

    /// Sets `code`.
    #[inline]
    #[must_use]
    pub fn code(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.code = Some(value);
        }
        self
    }

    /// Sets `debug`.
    #[inline]
    #[must_use]
    pub fn debug<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.debug = Some(value);
        }
        self
    }

    /// Sets `details`.
    #[inline]
    #[must_use]
    pub fn details(mut self, value: impl Into<crate::runtime::Json>) -> Self {
        let value: crate::runtime::Json = value.into();
        self.details = Some(value);
        self
    }

    /// Sets `error`.
    #[inline]
    #[must_use]
    pub fn error(
        mut self,
        value: impl Into<Option<crate::models::GenericErrorContent>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.error = Some(value);
        }
        self
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn id<M>(mut self, value: impl crate::runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.id = Some(value);
        }
        self
    }

    /// Sets `reason`.
    #[inline]
    #[must_use]
    pub fn reason<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.reason = Some(value);
        }
        self
    }

    /// Sets `request`.
    #[inline]
    #[must_use]
    pub fn request<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.request = Some(value);
        }
        self
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.status = Some(value);
        }
        self
    }
}

impl json::Decode for GenericError {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            code: None,
            debug: None,
            details: None,
            error: None,
            id: None,
            message: String::new(),
            reason: None,
            request: None,
            status: None,
        };
        r.object_with(
            [
                ("code", &mut this.code),
                ("debug", &mut this.debug),
                ("details", &mut this.details),
                ("error", &mut this.error),
                ("id", &mut this.id),
                ("message", &mut json::InPlace(&mut this.message)),
                ("reason", &mut this.reason),
                ("request", &mut this.request),
                ("status", &mut this.status),
            ],
            &["message"],
        )?;
        Ok(this)
    }
}

impl json::Encode for GenericError {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("code", &self.code),
            ("debug", &self.debug),
            ("details", &self.details),
            ("error", &self.error),
            ("id", &self.id),
            ("message", &self.message),
            ("reason", &self.reason),
            ("request", &self.request),
            ("status", &self.status),
        ]);
    }
}

json::serde_impls!(GenericError);

impl runtime::ApiBody for models::GenericError {}
