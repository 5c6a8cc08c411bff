use crate::runtime::json;

/// An error in the form that OAuth 2.0 prescribes (RFC 6749, section 5.2).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Rfc6749ErrorJson {
    /// What went wrong, as a fixed code such as `invalid_request`. Decide by it.
    pub error: Option<String>,
    /// Details for developers of the server. Absent unless the server runs in development mode.
    pub error_debug: Option<String>,
    /// The error in a sentence, for people. Its wording can change.
    pub error_description: Option<String>,
    /// What might help to put it right, for people.
    pub error_hint: Option<String>,
    /// The HTTP status of the response, once more in the body.
    pub status_code: Option<i64>,
}

impl json::Decode for Rfc6749ErrorJson {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("error", &mut this.error),
            ("error_debug", &mut this.error_debug),
            ("error_description", &mut this.error_description),
            ("error_hint", &mut this.error_hint),
            ("status_code", &mut this.status_code),
        ])?;
        Ok(this)
    }
}

impl json::Encode for Rfc6749ErrorJson {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("error", &self.error),
            ("error_debug", &self.error_debug),
            ("error_description", &self.error_description),
            ("error_hint", &self.error_hint),
            ("status_code", &self.status_code),
        ]);
    }
}

json::serde_impls!(Rfc6749ErrorJson);
