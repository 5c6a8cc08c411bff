use crate::runtime::json;

/// The text of an e-mail in HTML and as plain text. The mail program of the user shows one of
/// them.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailTemplateDataBody {
    /// The key `html`.
    pub html: String,
    /// The key `plaintext`.
    pub plaintext: String,
}

impl json::Decode for EmailTemplateDataBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut html: Option<String> = None;
        let mut plaintext: Option<String> = None;
        r.object([
            ("html", &mut json::Required(&mut html)),
            ("plaintext", &mut json::Required(&mut plaintext)),
        ])?;
        let Some(html) = html else {
            return Err(r.lacks("html"));
        };
        let Some(plaintext) = plaintext else {
            return Err(r.lacks("plaintext"));
        };
        Ok(Self { html, plaintext })
    }
}

impl json::Encode for EmailTemplateDataBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("html", &self.html), ("plaintext", &self.plaintext)]);
    }
}

json::serde_impls!(EmailTemplateDataBody);
