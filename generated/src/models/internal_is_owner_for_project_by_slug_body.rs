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
        let mut namespace: Option<
            models::InternalIsOwnerForProjectBySlugBodyNamespace,
        > = None;
        let mut organization_id: Option<String> = None;
        let mut project_scope: Option<String> = None;
        let mut project_slug: Option<String> = None;
        let mut subject: Option<String> = None;
        r.object([
            ("namespace", &mut json::Required(&mut namespace)),
            ("organization_id", &mut organization_id),
            ("project_scope", &mut project_scope),
            ("project_slug", &mut json::Required(&mut project_slug)),
            ("subject", &mut json::Required(&mut subject)),
        ])?;
        let Some(namespace) = namespace else {
            return Err(r.lacks("namespace"));
        };
        let Some(project_slug) = project_slug else {
            return Err(r.lacks("project_slug"));
        };
        let Some(subject) = subject else {
            return Err(r.lacks("subject"));
        };
        Ok(Self {
            namespace,
            organization_id,
            project_scope,
            project_slug,
            subject,
        })
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
