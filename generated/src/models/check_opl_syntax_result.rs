use crate::models;
use crate::runtime::json;

/// What [`checkOplSyntax`](crate::api::relationship::RelationshipApi::check_opl_syntax()) has found.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CheckOplSyntaxResult {
    /// The errors in the model. Empty, absent or `null` if there are none.
    pub errors: Option<Vec<models::ParseError>>,
}

#[cfg(feature = "test-util")]
impl CheckOplSyntaxResult {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `errors`.
    #[inline]
    #[must_use]
    pub fn errors<M>(
        mut self,
        values: impl crate::runtime::IntoItems<crate::models::ParseError, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.errors = Some(values);
        }
        self
    }
}

impl json::Decode for CheckOplSyntaxResult {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("errors", &mut json::OrEmpty(&mut this.errors))])?;
        Ok(this)
    }
}

impl json::Encode for CheckOplSyntaxResult {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("errors", &self.errors)]);
    }
}

json::serde_impls!(CheckOplSyntaxResult);
