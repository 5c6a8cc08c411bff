use crate::runtime::json;

/// Where an identity schema is stored.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetManagedIdentitySchemaLocation {
    /// The URL of the schema.
    pub location: Option<String>,
}

impl json::Decode for GetManagedIdentitySchemaLocation {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("location", &mut this.location)])?;
        Ok(this)
    }
}

impl json::Encode for GetManagedIdentitySchemaLocation {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("location", &self.location)]);
    }
}

json::serde_impls!(GetManagedIdentitySchemaLocation);
