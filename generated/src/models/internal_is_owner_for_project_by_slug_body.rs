use crate::models;
use crate::runtime::json;

/// Asks whether a person or an API key may administer a project. For Ory's own services.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InternalIsOwnerForProjectBySlugBody {
    /// Whether [`subject`](field@crate::models::InternalIsOwnerForProjectBySlugBody::subject) is a person or an API key.
    ///
    /// One of `User`, `ApiKey`.
    pub namespace: models::InternalIsOwnerForProjectBySlugBodyNamespace,
    /// The key `organization_id`.
    pub organization_id: Option<String>,
    /// The ID of the project to which the API key is limited.
    pub project_scope: Option<String>,
    /// The key `project_slug`.
    pub project_slug: String,
    /// The person or API key whose rights are in question.
    pub subject: String,
}

impl json::Decode for InternalIsOwnerForProjectBySlugBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            namespace: models::InternalIsOwnerForProjectBySlugBodyNamespace::User,
            organization_id: None,
            project_scope: None,
            project_slug: String::new(),
            subject: String::new(),
        };
        r.object_with(
            [
                ("namespace", &mut json::InPlace(&mut this.namespace)),
                ("organization_id", &mut this.organization_id),
                ("project_scope", &mut this.project_scope),
                ("project_slug", &mut json::InPlace(&mut this.project_slug)),
                ("subject", &mut json::InPlace(&mut this.subject)),
            ],
            &["namespace", "project_slug", "subject"],
        )?;
        Ok(this)
    }
}

impl json::Encode for InternalIsOwnerForProjectBySlugBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("namespace", &self.namespace),
            ("organization_id", &self.organization_id),
            ("project_scope", &self.project_scope),
            ("project_slug", &self.project_slug),
            ("subject", &self.subject),
        ]);
    }
}

json::serde_impls!(InternalIsOwnerForProjectBySlugBody);
