use crate::models;
use crate::runtime::{self, json};

/// The error of the operations on permissions and relationships.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorGeneric {
    /// An error inside another error, with its own code and words.
    pub error: models::GenericErrorContent,
}

#[cfg(feature = "test-util")]
impl ErrorGeneric {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(error: crate::models::GenericErrorContent) -> Self {
        Self { error }
    }
}

impl json::Decode for ErrorGeneric {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut error = None;
        r.object([("error", &mut json::Required(&mut error))])?;
        let Some(error) = error else {
            return Err(r.lacks("error"));
        };
        Ok(Self { error })
    }
}

impl json::Encode for ErrorGeneric {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("error", &self.error)]);
    }
}

json::serde_impls!(ErrorGeneric);

impl runtime::ApiBody for models::ErrorGeneric {}
