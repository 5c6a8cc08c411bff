use crate::runtime::json;

/// A mapped trait that does not fit the identity schema, found in a dry run of a provider.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LoginFlowTestSchemaValidationError {
    /// The key `message`.
    pub message: Option<String>,
    /// The trait, as a JSON Pointer (RFC 6901).
    pub path: Option<String>,
}

#[cfg(feature = "test-util")]
impl LoginFlowTestSchemaValidationError {
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

    /// Sets `path`.
    #[inline]
    #[must_use]
    pub fn path<M>(mut self, value: impl crate::runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.path = Some(value);
        }
        self
    }
}

impl json::Decode for LoginFlowTestSchemaValidationError {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("message", &mut this.message), ("path", &mut this.path)])?;
        Ok(this)
    }
}

impl json::Encode for LoginFlowTestSchemaValidationError {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("message", &self.message), ("path", &self.path)]);
    }
}

json::serde_impls!(LoginFlowTestSchemaValidationError);
