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
        let mut this = Self {
            data: runtime::Json::Null,
            name: String::new(),
        };
        r.object_with(
            [
                ("data", &mut json::InPlace(&mut this.data)),
                ("name", &mut json::InPlace(&mut this.name)),
            ],
            &["data", "name"],
        )?;
        Ok(this)
    }
}

impl json::Encode for SchemaPatch {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("data", &self.data), ("name", &self.name)]);
    }
}

json::serde_impls!(SchemaPatch);
