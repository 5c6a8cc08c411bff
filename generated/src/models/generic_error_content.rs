use crate::models;
use crate::runtime::json;

/// An error inside another error, with its own code and words.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GenericErrorContent {
    /// Details for developers of the server.
    ///
    /// Absent unless the server is told to reveal them.
    pub debug: Option<String>,
    /// The name of the error.
    pub error: Option<String>,
    /// What the name leaves open.
    pub error_description: Option<String>,
    /// What went wrong, as a fixed code.
    ///
    /// - `feature_not_available`: the plan or the configuration of the project lacks a feature.
    /// - `quota_exceeded`: a limit of the plan has been reached.
    pub id: Option<models::GenericErrorContentId>,
    /// The error in a sentence, for people.
    pub message: Option<String>,
    /// The HTTP status that goes with the error.
    pub status_code: Option<i64>,
}

impl json::Decode for GenericErrorContent {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.begin_object()?;
        while let Some(key) = r.next_key()? {
            match &*key {
                "debug" => r.fill_optional(&mut this.debug)?,
                "error" => r.fill_optional(&mut this.error)?,
                "error_description" => r.fill_optional(&mut this.error_description)?,
                "id" => r.fill_optional(&mut this.id)?,
                "message" => r.fill_optional(&mut this.message)?,
                "status_code" => r.fill_optional(&mut this.status_code)?,
                _ => r.skip()?,
            }
        }
        Ok(this)
    }
}

impl json::Encode for GenericErrorContent {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.begin_object();
        w.optional("debug", &self.debug);
        w.optional("error", &self.error);
        w.optional("error_description", &self.error_description);
        w.optional("id", &self.id);
        w.optional("message", &self.message);
        w.optional("status_code", &self.status_code);
        w.end_object();
    }
}

json::serde_impls!(GenericErrorContent);
