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
        let mut this = Self {
            html: String::new(),
            plaintext: String::new(),
        };
        r.object_with(
            [
                ("html", &mut json::InPlace(&mut this.html)),
                ("plaintext", &mut json::InPlace(&mut this.plaintext)),
            ],
            &["html", "plaintext"],
        )?;
        Ok(this)
    }
}

impl json::Encode for EmailTemplateDataBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("html", &self.html), ("plaintext", &self.plaintext)]);
    }
}

json::serde_impls!(EmailTemplateDataBody);
