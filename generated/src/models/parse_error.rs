use crate::models;
use crate::runtime::json;

/// An error that [`checkOplSyntax`](crate::api::relationship::RelationshipApi::check_opl_syntax()) has found.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParseError {
    /// A place in the text that [`checkOplSyntax`](crate::api::relationship::RelationshipApi::check_opl_syntax()) has read.
    pub end: Option<models::SourcePosition>,
    /// What is wrong, for the author of the model.
    pub message: Option<String>,
    /// A place in the text that [`checkOplSyntax`](crate::api::relationship::RelationshipApi::check_opl_syntax()) has read.
    pub start: Option<models::SourcePosition>,
}

#[cfg(feature = "test-util")]
impl ParseError {
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
        value: impl Into<Option<crate::models::SourcePosition>>,
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
        value: impl Into<Option<crate::models::SourcePosition>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.start = Some(value);
        }
        self
    }
}

impl json::Decode for ParseError {
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

impl json::Encode for ParseError {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("end", &self.end),
            ("message", &self.message),
            ("start", &self.start),
        ]);
    }
}

json::serde_impls!(ParseError);
