use crate::models;
use crate::runtime::json;

/// An error inside another error, with its own code and words.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GenericErrorContent {
    /// Details for developers of the server.
    ///
    /// Absent unless the server is told to reveal them.
    pub debug: Option<String>,
    /// The name of the error.
    pub error: Option<String>,
    /// What the name leaves open.
    pub error_description: Option<String>,
    /// What went wrong, as a fixed code.
    ///
    /// - `feature_not_available`: the plan or the configuration of the project lacks a feature.
    /// - `quota_exceeded`: a limit of the plan has been reached.
    ///
    /// One of `feature_not_available`, `quota_exceeded`.
    pub id: Option<models::GenericErrorContentId>,
    /// The error in a sentence, for people.
    pub message: Option<String>,
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
    pub fn id(
        mut self,
        value: impl Into<Option<crate::models::GenericErrorContentId>>,
    ) -> Self {
        if let Some(value) = value.into() {
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
            ("debug", &mut this.debug),
            ("error", &mut this.error),
            ("error_description", &mut this.error_description),
            ("id", &mut this.id),
            ("message", &mut this.message),
            ("status_code", &mut this.status_code),
        ])?;
        Ok(this)
    }
}

impl json::Encode for GenericErrorContent {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("debug", &self.debug),
            ("error", &self.error),
            ("error_description", &self.error_description),
            ("id", &self.id),
            ("message", &self.message),
            ("status_code", &self.status_code),
        ]);
    }
}

json::serde_impls!(GenericErrorContent);
