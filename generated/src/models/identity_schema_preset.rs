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
        let mut this = Self {
            schema: runtime::Json::Null,
            url: String::new(),
        };
        r.object_with(
            [
                ("schema", &mut json::InPlace(&mut this.schema)),
                ("url", &mut json::InPlace(&mut this.url)),
            ],
            &["schema", "url"],
        )?;
        Ok(this)
    }
}

impl json::Encode for IdentitySchemaPreset {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("schema", &self.schema), ("url", &self.url)]);
    }
}

json::serde_impls!(IdentitySchemaPreset);
