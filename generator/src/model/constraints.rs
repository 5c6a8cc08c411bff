//! What the document says about legal values.

use serde::Serialize;
use serde_json::Value;

/// What the document says about legal values beyond the type. The SDK documents it and leaves the check to the server.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Constraints {
    /// `default`, where it fits the type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Value>,
    /// `example`, where it fits the type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<Value>,
    /// `format`, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// `pattern`, as written: never compiled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// `minimum`, as JSON writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<Value>,
    /// `maximum`, as JSON writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum: Option<Value>,
    /// The bounds themselves are excluded: (below, above).
    #[serde(skip_serializing_if = "is_none_excluded")]
    pub exclusive: (bool, bool),
    /// `multipleOf`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiple_of: Option<Value>,
    /// `minLength` or `minItems` or `minProperties`, by type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_len: Option<u64>,
    /// `maxLength` or `maxItems` or `maxProperties`, by type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_len: Option<u64>,
    /// `uniqueItems`.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unique: bool,
    /// Whether a value that is kept as JSON is an object.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub object: bool,
    /// `enum`, where the type is a scalar all the same: `[true]`, or numbers with fractions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<Value>,
}

impl Constraints {
    /// Returns whether the document says nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_none_excluded(exclusive: &(bool, bool)) -> bool {
    *exclusive == (false, false)
}
