use std::fmt;

use crate::models;
use crate::runtime::{self, json};

/// A text in the form of a flow.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UiNodeTextAttributes {
    /// A name for the element, unique within the form. Settings pages find `totp_secret_key`
    /// and `lookup_secret_codes` by it.
    pub id: String,
    /// The text to show.
    ///
    /// The secret of an authenticator app and the backup codes come this way, so do not log it.
    ///
    /// Secret: not in `Debug` output.
    pub text: models::UiText,
}

impl fmt::Debug for UiNodeTextAttributes {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UiNodeTextAttributes");
        out.field("id", &self.id);
        out.field("text", &runtime::Redacted);
        out.finish()
    }
}

#[cfg(feature = "test-util")]
impl UiNodeTextAttributes {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, text: crate::models::UiText) -> Self {
        Self { id: id.into(), text }
    }
}

impl json::Decode for UiNodeTextAttributes {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut id: Option<String> = None;
        let mut text: Option<models::UiText> = None;
        r.object([
            ("id", &mut json::Required(&mut id)),
            ("node_type", &mut json::Tag("text")),
            ("text", &mut json::Required(&mut text)),
        ])?;
        let Some(id) = id else {
            return Err(r.lacks("id"));
        };
        let Some(text) = text else {
            return Err(r.lacks("text"));
        };
        Ok(Self { id, text })
    }
}

impl UiNodeTextAttributes {
    /// Writes all keys but the tag.
    #[inline]
    pub(crate) fn encode_fields(&self, w: &mut json::Writer) {
        w.fields([("id", &self.id), ("text", &self.text)]);
    }
}

impl json::Encode for UiNodeTextAttributes {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.field("node_type", "text");
        self.encode_fields(w);
        w.end_object();
    }
}

json::serde_impls!(UiNodeTextAttributes);
