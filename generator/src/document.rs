//! The loaded document: the only door to the openapiv3 crate.

pub use openapiv3 as openapi;
use serde_json::Value;

/// An OpenAPI 3.0 document in typed form, beside the tree that it was read from.
#[derive(Debug, Clone)]
pub struct Document {
    typed: openapi::OpenAPI,
    raw: Value,
}

impl Document {
    /// Joins the two forms of one document.
    #[must_use]
    pub fn new(typed: openapi::OpenAPI, raw: Value) -> Self {
        Self { typed, raw }
    }

    /// Returns the typed form.
    #[must_use]
    pub fn typed(&self) -> &openapi::OpenAPI {
        &self.typed
    }

    /// Returns the tree, after overlay and normalisation, with every key of the input.
    #[must_use]
    pub fn raw(&self) -> &Value {
        &self.raw
    }
}
