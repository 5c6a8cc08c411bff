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
        let mut this = Self {
            project_slug: String::new(),
            subject: String::new(),
        };
        r.object_with(
            [
                ("ProjectSlug", &mut json::InPlace(&mut this.project_slug)),
                ("Subject", &mut json::InPlace(&mut this.subject)),
            ],
            &["ProjectSlug", "Subject"],
        )?;
        Ok(this)
    }
}

impl json::Encode for IsOwnerForProjectBySlug {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("ProjectSlug", &self.project_slug), ("Subject", &self.subject)]);
    }
}

json::serde_impls!(IsOwnerForProjectBySlug);
