use crate::runtime::json;

/// Whether a document is a valid identity schema.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ManagedIdentitySchemaValidationResult {
    /// What is wrong with it, for people. Absent or empty if it is valid.
    pub message: Option<String>,
    /// The key `valid`.
    pub valid: Option<bool>,
}

impl json::Decode for ManagedIdentitySchemaValidationResult {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("message", &mut this.message), ("valid", &mut this.valid)])?;
        Ok(this)
    }
}

impl json::Encode for ManagedIdentitySchemaValidationResult {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("message", &self.message), ("valid", &self.valid)]);
    }
}

json::serde_impls!(ManagedIdentitySchemaValidationResult);
