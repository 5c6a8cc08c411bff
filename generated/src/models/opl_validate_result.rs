use crate::models;
use crate::runtime::json;

/// What [`validateOpl`](crate::api::project::ProjectApi::validate_opl()) found in a document in the Ory Permission Language.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OplValidateResult {
    /// The errors in the order in which the parser found them. Absent or empty means that the
    /// document is valid.
    pub errors: Option<Vec<models::OplParseError>>,
}

#[cfg(feature = "test-util")]
impl OplValidateResult {
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
        values: impl crate::runtime::IntoItems<crate::models::OplParseError, M>,
    ) -> Self {
        if let Some(values) = values.into_items() {
            self.errors = Some(values);
        }
        self
    }
}

impl json::Decode for OplValidateResult {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("errors", &mut json::OrEmpty(&mut this.errors))])?;
        Ok(this)
    }
}

impl json::Encode for OplValidateResult {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("errors", &self.errors)]);
    }
}

json::serde_impls!(OplValidateResult);
