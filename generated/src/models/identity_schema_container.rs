use crate::runtime::{self, json};

/// An identity schema with its ID. [`listIdentitySchemas`](crate::api::identity::IdentityApi::list_identity_schemas()) returns a list of them.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentitySchemaContainer {
    /// The `schema_id` that identities refer to.
    pub id: String,
    /// The JSON Schema, as in [`getIdentitySchema`](crate::api::identity::IdentityApi::get_identity_schema()).
    pub schema: runtime::Json,
}

#[cfg(feature = "test-util")]
impl IdentitySchemaContainer {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, schema: impl Into<crate::runtime::Json>) -> Self {
        Self {
            id: id.into(),
            schema: schema.into(),
        }
    }
}

impl json::Decode for IdentitySchemaContainer {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            id: String::new(),
            schema: runtime::Json::Null,
        };
        r.object_with(
            [
                ("id", &mut json::InPlace(&mut this.id)),
                ("schema", &mut json::InPlace(&mut this.schema)),
            ],
            &["id", "schema"],
        )?;
        Ok(this)
    }
}

impl json::Encode for IdentitySchemaContainer {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("id", &self.id), ("schema", &self.schema)]);
    }
}

json::serde_impls!(IdentitySchemaContainer);
