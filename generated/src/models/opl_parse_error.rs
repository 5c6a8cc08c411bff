use crate::models;
use crate::runtime::json;

/// One error in a document in the Ory Permission Language, with its place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OplParseError {
    /// Where the faulty part ends.
    pub end: Option<models::OplSourcePosition>,
    /// What is wrong, in English, made for developers.
    pub message: Option<String>,
    /// Where the faulty part begins.
    pub start: Option<models::OplSourcePosition>,
}

#[cfg(feature = "test-util")]
impl OplParseError {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `end`.
    #[inline]
    #[must_use]
    pub fn end(
        mut self,
        value: impl Into<Option<crate::models::OplSourcePosition>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.end = Some(value);
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

    /// Sets `start`.
    #[inline]
    #[must_use]
    pub fn start(
        mut self,
        value: impl Into<Option<crate::models::OplSourcePosition>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.start = Some(value);
        }
        self
    }
}

impl json::Decode for OplParseError {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("end", &mut this.end),
            ("message", &mut this.message),
            ("start", &mut this.start),
        ])?;
        Ok(this)
    }
}

impl json::Encode for OplParseError {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("end", &self.end),
            ("message", &self.message),
            ("start", &self.start),
        ]);
    }
}

json::serde_impls!(OplParseError);
