use crate::runtime::json;

/// A place in the text of a document in the Ory Permission Language.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OplSourcePosition {
    /// The key `column`.
    pub column: Option<i64>,
    /// The line, counted from 1.
    pub line: Option<i64>,
}

#[cfg(feature = "test-util")]
impl OplSourcePosition {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `line`.
    #[inline]
    #[must_use]
    pub fn line(mut self, value: impl Into<Option<i64>>) -> Self {
        if let Some(value) = value.into() {
            self.line = Some(value);
        }
        self
    }
}

impl json::Decode for OplSourcePosition {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("column", &mut this.column), ("line", &mut this.line)])?;
        Ok(this)
    }
}

impl json::Encode for OplSourcePosition {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("column", &self.column), ("line", &self.line)]);
    }
}

json::serde_impls!(OplSourcePosition);
