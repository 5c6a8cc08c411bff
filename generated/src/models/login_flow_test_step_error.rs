use crate::runtime::json;

/// The step at which a dry run of a provider stopped.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LoginFlowTestStepError {
    /// The key `message`.
    pub message: Option<String>,
    /// The kind of failure, as a fixed code such as `access_denied` or `traits_invalid`.
    pub reason: Option<String>,
    /// The step, as a fixed code such as `token_exchange` or `schema_validate`.
    pub step: Option<String>,
}

#[cfg(feature = "test-util")]
impl LoginFlowTestStepError {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `step`.
    #[inline]
    #[must_use]
    pub fn step<M>(mut self, value: impl crate::runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.step = Some(value);
        }
        self
    }
}

impl json::Decode for LoginFlowTestStepError {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("message", &mut this.message),
            ("reason", &mut this.reason),
            ("step", &mut this.step),
        ])?;
        Ok(this)
    }
}

impl json::Encode for LoginFlowTestStepError {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("message", &self.message),
            ("reason", &self.reason),
            ("step", &self.step),
        ]);
    }
}

json::serde_impls!(LoginFlowTestStepError);
