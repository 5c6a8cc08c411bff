use crate::models;
use crate::runtime::json;

/// The template of an e-mail that Ory sends to users: its subject and both forms of its text.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailTemplateData {
    /// The text of an e-mail in HTML and as plain text. The mail program of the user shows one of them.
    pub body: models::EmailTemplateDataBody,
    /// The key `subject`.
    pub subject: String,
}

impl json::Decode for EmailTemplateData {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut body: Option<models::EmailTemplateDataBody> = None;
        let mut subject: Option<String> = None;
        r.object([
            ("body", &mut json::Required(&mut body)),
            ("subject", &mut json::Required(&mut subject)),
        ])?;
        let Some(body) = body else {
            return Err(r.lacks("body"));
        };
        let Some(subject) = subject else {
            return Err(r.lacks("subject"));
        };
        Ok(Self { body, subject })
    }
}

impl json::Encode for EmailTemplateData {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("body", &self.body), ("subject", &self.subject)]);
    }
}

json::serde_impls!(EmailTemplateData);
