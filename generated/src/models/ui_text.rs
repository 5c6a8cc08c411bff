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
        let mut this = Self {
            context: None,
            id: 0,
            text: String::new(),
            r#type: models::UiTextType::Info,
        };
        r.object_with(
            [
                ("context", &mut this.context),
                ("id", &mut json::InPlace(&mut this.id)),
                ("text", &mut json::InPlace(&mut this.text)),
                ("type", &mut json::InPlace(&mut this.r#type)),
            ],
            &["id", "text", "type"],
        )?;
        Ok(this)
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
