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
        let mut blob_name: Option<String> = None;
        let mut blob_url: Option<String> = None;
        let mut content_hash: Option<String> = None;
        let mut created_at: Option<runtime::Timestamp> = None;
        let mut id: Option<String> = None;
        let mut name: Option<String> = None;
        let mut updated_at: Option<runtime::Timestamp> = None;
        r.object([
            ("blob_name", &mut json::Required(&mut blob_name)),
            ("blob_url", &mut json::Required(&mut blob_url)),
            ("content_hash", &mut content_hash),
            ("created_at", &mut json::Required(&mut created_at)),
            ("id", &mut json::Required(&mut id)),
            ("name", &mut json::Required(&mut name)),
            ("updated_at", &mut json::Required(&mut updated_at)),
        ])?;
        let Some(blob_name) = blob_name else {
            return Err(r.lacks("blob_name"));
        };
        let Some(blob_url) = blob_url else {
            return Err(r.lacks("blob_url"));
        };
        let Some(created_at) = created_at else {
            return Err(r.lacks("created_at"));
        };
        let Some(id) = id else {
            return Err(r.lacks("id"));
        };
        let Some(name) = name else {
            return Err(r.lacks("name"));
        };
        let Some(updated_at) = updated_at else {
            return Err(r.lacks("updated_at"));
        };
        Ok(Self {
            blob_name,
            blob_url,
            content_hash,
            created_at,
            id,
            name,
            updated_at,
        })
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
