use crate::models;
use crate::runtime::{self, json};

/// A message or label for the user.
///
/// Show [`text`](field@crate::models::UiText::text), or translate by [`id`](field@crate::models::UiText::id) and fill in the values of [`context`](field@crate::models::UiText::context).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UiText {
    /// The values in the message, by name, as a JSON object. Their names depend on [`id`](field@crate::models::UiText::id).
    ///
    /// Members that end in `_unix` are times, in seconds since 1970-01-01T00:00:00Z.
    pub context: Option<runtime::Json>,
    /// Which message it is.
    ///
    /// Decide by it and not by [`text`](field@crate::models::UiText::text), whose wording can change.
    pub id: models::Id,
    /// The message in American English, with all values filled in.
    pub text: String,
    /// The key `type`.
    ///
    /// One of `info`, `error`, `success`.
    pub r#type: models::UiTextType,
}

#[cfg(feature = "test-util")]
impl UiText {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        id: crate::models::Id,
        text: impl Into<String>,
        r#type: crate::models::UiTextType,
    ) -> Self {
        Self {
            context: None,
            id,
            text: text.into(),
            r#type,
        }
    }

    /// Sets `context`.
    #[inline]
    #[must_use]
    pub fn context(mut self, value: impl Into<crate::runtime::Json>) -> Self {
        let value: crate::runtime::Json = value.into();
        self.context = Some(value);
        self
    }
}

impl json::Decode for UiText {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut context: Option<runtime::Json> = None;
        let mut id: Option<models::Id> = None;
        let mut text: Option<String> = None;
        let mut r#type: Option<models::UiTextType> = None;
        r.object([
            ("context", &mut context),
            ("id", &mut json::Required(&mut id)),
            ("text", &mut json::Required(&mut text)),
            ("type", &mut json::Required(&mut r#type)),
        ])?;
        let Some(id) = id else {
            return Err(r.lacks("id"));
        };
        let Some(text) = text else {
            return Err(r.lacks("text"));
        };
        let Some(r#type) = r#type else {
            return Err(r.lacks("type"));
        };
        Ok(Self { context, id, text, r#type })
    }
}

impl json::Encode for UiText {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("context", &self.context),
            ("id", &self.id),
            ("text", &self.text),
            ("type", &self.r#type),
        ]);
    }
}

json::serde_impls!(UiText);
