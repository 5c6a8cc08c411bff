use crate::models;
use crate::runtime::{self, json};

/// The error of the API key operations.
///
/// Decide by the HTTP status first. Servers may wrap these members in an object named
/// `error`, in which case none of them is found here.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Status {
    /// The kind of the error, as a number.
    pub code: Option<i32>,
    /// More about the error.
    ///
    /// A detail whose `@type` ends in `google.rpc.ErrorInfo` has a member `reason`, a fixed
    /// code that a program can rely on.
    pub details: Option<Vec<models::Any>>,
    /// The error in a sentence, for developers. Its wording can change.
    pub message: Option<String>,
}

#[cfg(feature = "test-util")]
impl Status {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `code`.
    #[inline]
    #[must_use]
    pub fn code(mut self, value: impl Into<Option<i32>>) -> Self {
        if let Some(value) = value.into() {
            self.code = Some(value);
        }
        self
    }

    /// Sets `details`.
    #[inline]
    #[must_use]
    pub fn details<M>(
        mut self,
        values: impl crate::runtime::IntoItems<crate::models::Any, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.details = Some(values);
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
}

impl json::Decode for Status {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("code", &mut this.code),
            ("details", &mut json::OrEmpty(&mut this.details)),
            ("message", &mut this.message),
        ])?;
        Ok(this)
    }
}

impl json::Encode for Status {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("code", &self.code),
            ("details", &self.details),
            ("message", &self.message),
        ]);
    }
}

json::serde_impls!(Status);

impl runtime::ApiBody for models::Status {}
