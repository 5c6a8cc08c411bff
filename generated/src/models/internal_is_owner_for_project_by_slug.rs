use crate::runtime::json;

/// The project for which [`internalIsOwnerForProjectBySlugBody`](crate::models::InternalIsOwnerForProjectBySlugBody) asked. For Ory's own services.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InternalIsOwnerForProjectBySlug {
    /// The key `project_id`.
    pub project_id: String,
}

impl json::Decode for InternalIsOwnerForProjectBySlug {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self { project_id: String::new() };
        r.object_with(
            [("project_id", &mut json::InPlace(&mut this.project_id))],
            &["project_id"],
        )?;
        Ok(this)
    }
}

impl json::Encode for InternalIsOwnerForProjectBySlug {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("project_id", &self.project_id)]);
    }
}

json::serde_impls!(InternalIsOwnerForProjectBySlug);
