use crate::runtime::json;

/// Asks whether the Account Experience shows its welcome page for a project. For Ory's own
/// services.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InternalIsAxWelcomeScreenEnabledForProjectBody {
    /// The path of the page that the browser asked for.
    pub path: String,
    /// The key `project_slug`.
    pub project_slug: String,
}

impl json::Decode for InternalIsAxWelcomeScreenEnabledForProjectBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut path: Option<String> = None;
        let mut project_slug: Option<String> = None;
        r.object([
            ("path", &mut json::Required(&mut path)),
            ("project_slug", &mut json::Required(&mut project_slug)),
        ])?;
        let Some(path) = path else {
            return Err(r.lacks("path"));
        };
        let Some(project_slug) = project_slug else {
            return Err(r.lacks("project_slug"));
        };
        Ok(Self { path, project_slug })
    }
}

impl json::Encode for InternalIsAxWelcomeScreenEnabledForProjectBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("path", &self.path), ("project_slug", &self.project_slug)]);
    }
}

json::serde_impls!(InternalIsAxWelcomeScreenEnabledForProjectBody);
