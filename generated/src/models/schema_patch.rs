use crate::runtime::{self, json};

/// An identity schema with its name.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaPatch {
    /// The identity schema itself, a JSON Schema.
    pub data: runtime::Json,
    /// The key `name`.
    pub name: String,
}

impl json::Decode for SchemaPatch {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut data: Option<runtime::Json> = None;
        let mut name: Option<String> = None;
        r.object([
            ("data", &mut json::Required(&mut data)),
            ("name", &mut json::Required(&mut name)),
        ])?;
        let Some(data) = data else {
            return Err(r.lacks("data"));
        };
        let Some(name) = name else {
            return Err(r.lacks("name"));
        };
        Ok(Self { data, name })
    }
}

impl json::Encode for SchemaPatch {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("data", &self.data), ("name", &self.name)]);
    }
}

json::serde_impls!(SchemaPatch);
