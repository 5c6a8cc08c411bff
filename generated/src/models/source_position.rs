use crate::runtime::json;

/// A place in the text that [`checkOplSyntax`](crate::api::relationship::RelationshipApi::check_opl_syntax()) has read.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SourcePosition {
    /// The line. Unlike other names, this one has a capital letter in JSON.
    pub line: Option<i64>,
    /// The key `column`.
    pub column: Option<i64>,
}

#[cfg(feature = "test-util")]
impl SourcePosition {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `line`.
    #[inline]
    #[must_use]
    pub fn line(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.line = Some(value);
        }
        self
    }

    /// Sets `column`.
    #[inline]
    #[must_use]
    pub fn column(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.column = Some(value);
        }
        self
    }
}

impl json::Decode for SourcePosition {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("Line", &mut this.line), ("column", &mut this.column)])?;
        Ok(this)
    }
}

impl json::Encode for SourcePosition {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("Line", &self.line), ("column", &self.column)]);
    }
}

json::serde_impls!(SourcePosition);
