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
        let mut this = Self {
            path: String::new(),
            project_slug: String::new(),
        };
        r.object_with(
            [
                ("path", &mut json::InPlace(&mut this.path)),
                ("project_slug", &mut json::InPlace(&mut this.project_slug)),
            ],
            &["path", "project_slug"],
        )?;
        Ok(this)
    }
}

impl json::Encode for InternalIsAxWelcomeScreenEnabledForProjectBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("path", &self.path), ("project_slug", &self.project_slug)]);
    }
}

json::serde_impls!(InternalIsAxWelcomeScreenEnabledForProjectBody);
