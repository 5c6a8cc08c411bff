use crate::runtime::{self, json};

/// An identity schema that Ory provides for a common case.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentitySchemaPreset {
    /// The key `schema`.
    pub schema: runtime::Json,
    /// Names the preset, for example `preset://email`.
    pub url: String,
}

impl json::Decode for IdentitySchemaPreset {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut schema: Option<runtime::Json> = None;
        let mut url: Option<String> = None;
        r.object([
            ("schema", &mut json::Required(&mut schema)),
            ("url", &mut json::Required(&mut url)),
        ])?;
        let Some(schema) = schema else {
            return Err(r.lacks("schema"));
        };
        let Some(url) = url else {
            return Err(r.lacks("url"));
        };
        Ok(Self { schema, url })
    }
}

impl json::Encode for IdentitySchemaPreset {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("schema", &self.schema), ("url", &self.url)]);
    }
}

json::serde_impls!(IdentitySchemaPreset);
