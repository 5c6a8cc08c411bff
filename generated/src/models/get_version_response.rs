use crate::runtime::json;

/// A value that the document defines in place: GetVersionResponse.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetVersionResponse {
    /// The key `version`.
    pub version: String,
}

#[cfg(feature = "test-util")]
impl GetVersionResponse {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(version: impl Into<String>) -> Self {
        Self { version: version.into() }
    }
}

impl json::Decode for GetVersionResponse {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self { version: String::new() };
        r.object_with(
            [("version", &mut json::InPlace(&mut this.version))],
            &["version"],
        )?;
        Ok(this)
    }
}

impl json::Encode for GetVersionResponse {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("version", &self.version)]);
    }
}

json::serde_impls!(GetVersionResponse);
