use crate::runtime::{self, json};

/// What went wrong: a code for programs, and words for people.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GenericErrorContent {
    /// The HTTP status of the response, once more in the body.
    pub code: Option<i64>,
    /// Details for developers of the server.
    ///
    /// Absent unless the server is told to reveal them.
    pub debug: Option<String>,
    /// More about the error, in whatever JSON suits the case.
    pub details: Option<runtime::Json>,
    /// The name of the error.
    pub error: Option<String>,
    /// What the name leaves open.
    pub error_description: Option<String>,
    /// What went wrong, as a fixed code that a program can rely on.
    ///
    /// Each operation names those that it answers with. The cloud services have two for all of theirs:
    ///
    /// - `feature_not_available`: the plan or the configuration of the project lacks a feature.
    /// - `quota_exceeded`: a limit of the plan has been reached.
    pub id: Option<String>,
    /// The error in a sentence, for people.
    pub message: Option<String>,
    /// What led to the error, as far as it is known.
    pub reason: Option<String>,
    /// The name of the HTTP status.
    pub status: Option<String>,
    /// The HTTP status that goes with the error.
    pub status_code: Option<i64>,
}

#[cfg(feature = "test-util")]
impl GenericErrorContent {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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
    pub fn error<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.error = Some(value);
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

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn id<M>(mut self, value: impl crate::runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.id = Some(value);
        }
        self
    }

    /// Sets `message`.
    #[inline]
    #[must_use]
    pub fn message<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.message = Some(value);
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

impl json::Decode for GenericErrorContent {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("code", &mut this.code),
            ("debug", &mut this.debug),
            ("details", &mut this.details),
            ("error", &mut this.error),
            ("error_description", &mut this.error_description),
            ("id", &mut this.id),
            ("message", &mut this.message),
            ("reason", &mut this.reason),
            ("status", &mut this.status),
            ("status_code", &mut this.status_code),
        ])?;
        Ok(this)
    }
}

impl json::Encode for GenericErrorContent {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("code", &self.code),
            ("debug", &self.debug),
            ("details", &self.details),
            ("error", &self.error),
            ("error_description", &self.error_description),
            ("id", &self.id),
            ("message", &self.message),
            ("reason", &self.reason),
            ("status", &self.status),
            ("status_code", &self.status_code),
        ]);
    }
}

json::serde_impls!(GenericErrorContent);
