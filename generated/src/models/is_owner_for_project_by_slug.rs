use crate::runtime::json;

/// Asks whether an API key may administer a project. For Ory's own services.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IsOwnerForProjectBySlug {
    /// The key `ProjectSlug`.
    pub project_slug: String,
    /// The subject that the API key stands for.
    pub subject: String,
}

impl json::Decode for IsOwnerForProjectBySlug {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut project_slug: Option<String> = None;
        let mut subject: Option<String> = None;
        r.object([
            ("ProjectSlug", &mut json::Required(&mut project_slug)),
            ("Subject", &mut json::Required(&mut subject)),
        ])?;
        let Some(project_slug) = project_slug else {
            return Err(r.lacks("ProjectSlug"));
        };
        let Some(subject) = subject else {
            return Err(r.lacks("Subject"));
        };
        Ok(Self { project_slug, subject })
    }
}

impl json::Encode for IsOwnerForProjectBySlug {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("ProjectSlug", &self.project_slug), ("Subject", &self.subject)]);
    }
}

json::serde_impls!(IsOwnerForProjectBySlug);
