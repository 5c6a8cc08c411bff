use crate::models;
use crate::runtime::{self, json};

/// An identity schema in a project revision.
///
/// The schema comes from one of three places: [`identity_schema_id`](field@crate::models::NormalizedProjectRevisionIdentitySchema::identity_schema_id), [`import_url`](field@crate::models::NormalizedProjectRevisionIdentitySchema::import_url) or [`preset`](field@crate::models::NormalizedProjectRevisionIdentitySchema::preset).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NormalizedProjectRevisionIdentitySchema {
    /// The key `created_at`.
    ///
    /// Set by the server alone.
    pub created_at: Option<runtime::Timestamp>,
    /// The key `id`.
    ///
    /// Format `uuid`.
    pub id: Option<String>,
    /// The stored schema that [`identity_schema_id`](field@crate::models::NormalizedProjectRevisionIdentitySchema::identity_schema_id) names.
    pub identity_schema: Option<models::ManagedIdentitySchema>,
    /// A schema that Ory stores already. `null` or absent if it comes from elsewhere.
    pub identity_schema_id: Option<models::NullUuid>,
    /// The ID of the schema as identities use it in `schema_id`.
    pub import_id: Option<String>,
    /// The schema itself as `base64://` URL, for Ory to store.
    pub import_url: Option<String>,
    /// Whether identities without a `schema_id` use this schema. Only one schema may be the
    /// default, otherwise the request fails.
    pub is_default: Option<bool>,
    /// A schema that Ory provides, for example `preset://email`.
    pub preset: Option<String>,
    /// The key `project_revision_id`.
    ///
    /// Format `uuid`.
    pub project_revision_id: Option<String>,
    /// Whether login and registration flows may ask for this schema.
    pub selfservice_selectable: Option<bool>,
    /// The key `updated_at`.
    ///
    /// Set by the server alone.
    pub updated_at: Option<runtime::Timestamp>,
}

impl json::Decode for NormalizedProjectRevisionIdentitySchema {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([
            ("created_at", &mut this.created_at),
            ("id", &mut this.id),
            ("identity_schema", &mut this.identity_schema),
            ("identity_schema_id", &mut this.identity_schema_id),
            ("import_id", &mut this.import_id),
            ("import_url", &mut this.import_url),
            ("is_default", &mut this.is_default),
            ("preset", &mut this.preset),
            ("project_revision_id", &mut this.project_revision_id),
            ("selfservice_selectable", &mut this.selfservice_selectable),
            ("updated_at", &mut this.updated_at),
        ])?;
        Ok(this)
    }
}

impl json::Encode for NormalizedProjectRevisionIdentitySchema {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("created_at", &self.created_at),
            ("id", &self.id),
            ("identity_schema", &self.identity_schema),
            ("identity_schema_id", &self.identity_schema_id),
            ("import_id", &self.import_id),
            ("import_url", &self.import_url),
            ("is_default", &self.is_default),
            ("preset", &self.preset),
            ("project_revision_id", &self.project_revision_id),
            ("selfservice_selectable", &self.selfservice_selectable),
            ("updated_at", &self.updated_at),
        ]);
    }
}

json::serde_impls!(NormalizedProjectRevisionIdentitySchema);
