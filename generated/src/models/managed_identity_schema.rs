use crate::runtime::{self, json};

/// An identity schema that Ory stores for a project.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ManagedIdentitySchema {
    /// The name of the stored file. Ory makes it up at random.
    pub blob_name: String,
    /// Where anybody can read the schema.
    pub blob_url: String,
    /// A hash of the schema, to tell whether two are the same.
    pub content_hash: Option<String>,
    /// The key `created_at`.
    ///
    /// Set by the server alone.
    pub created_at: runtime::Timestamp,
    /// The key `id`.
    ///
    /// Set by the server alone.
    ///
    /// Format `uuid`.
    pub id: String,
    /// The name that you gave the schema. It is unique among your schemas.
    pub name: String,
    /// The key `updated_at`.
    ///
    /// Set by the server alone.
    pub updated_at: runtime::Timestamp,
}

impl json::Decode for ManagedIdentitySchema {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            blob_name: String::new(),
            blob_url: String::new(),
            content_hash: None,
            created_at: runtime::Timestamp::UNIX_EPOCH,
            id: String::new(),
            name: String::new(),
            updated_at: runtime::Timestamp::UNIX_EPOCH,
        };
        r.object_with(
            [
                ("blob_name", &mut json::InPlace(&mut this.blob_name)),
                ("blob_url", &mut json::InPlace(&mut this.blob_url)),
                ("content_hash", &mut this.content_hash),
                ("created_at", &mut json::InPlace(&mut this.created_at)),
                ("id", &mut json::InPlace(&mut this.id)),
                ("name", &mut json::InPlace(&mut this.name)),
                ("updated_at", &mut json::InPlace(&mut this.updated_at)),
            ],
            &["blob_name", "blob_url", "created_at", "id", "name", "updated_at"],
        )?;
        Ok(this)
    }
}

impl json::Encode for ManagedIdentitySchema {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("blob_name", &self.blob_name),
            ("blob_url", &self.blob_url),
            ("content_hash", &self.content_hash),
            ("created_at", &self.created_at),
            ("id", &self.id),
            ("name", &self.name),
            ("updated_at", &self.updated_at),
        ]);
    }
}

json::serde_impls!(ManagedIdentitySchema);
